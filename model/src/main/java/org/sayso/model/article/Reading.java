package org.sayso.model.article;

/**
 * What became of an input: an {@link Article}, or a {@link Skipped} that says why not, or a count
 * of what was {@link PassedOver} because it is no article; beside an article there may be a {@link
 * Note}.
 */
public sealed interface Reading permits Article, Note, Skipped, PassedOver {
  /** The path of the input, as the user gave it. */
  String path();
}
