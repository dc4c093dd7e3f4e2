package org.sayso.bench.training;

import java.util.Locale;

/** What a course is about. */
enum Subject {
  /** The annotated articles. */
  ARTICLES,
  /** The articles, and the exercises beside them. */
  EXERCISES;

  static Subject of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
