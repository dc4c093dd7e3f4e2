package org.sayso.engine;

/** How deeply an article is understood. */
public enum Depth {
  /** With its syntax: mentions, statements, events and relations. */
  FULL,
  /**
   * Without syntax, for reading in bulk: no parser is loaded or run. Mentions and statements only;
   * events and relations, which need syntax, are not sought.
   */
  FAST
}
