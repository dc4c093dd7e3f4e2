package org.sayso.model.article;

/** What became of an input: an {@link Article}, or a {@link Skipped} that says why not. */
public sealed interface Reading permits Article, Skipped {
  /** The path of the input, as the user gave it. */
  String path();
}
