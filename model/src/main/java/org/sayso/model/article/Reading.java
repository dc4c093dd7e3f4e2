package org.sayso.model.article;

/**
 * What became of an input: an {@link Article}, a {@link Skipped} that says why not, or a count of
 * what was {@link PassedOver} because it is no article.
 */
public sealed interface Reading permits Article, Skipped, PassedOver {
  /** The path of the input, as the user gave it. */
  String path();
}
