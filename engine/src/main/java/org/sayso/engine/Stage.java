package org.sayso.engine;

/** How far an article is taken when nothing is kept. */
public enum Stage {
  /** Text, blocks and metadata only; no language model is loaded. */
  READ,
  /** Everything that one article tells by itself. */
  LINK
}
