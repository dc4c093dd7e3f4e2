package org.sayso.store.search;

import java.util.Locale;

/** What a search found the words in. */
public enum HitKind {
  /** The headline. */
  TITLE,
  /** A block of the article's own words. */
  PARAGRAPH,
  /** What somebody is reported to have said. */
  STATEMENT;

  /** The word for people and programs: {@code title}, {@code paragraph}, {@code statement}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static HitKind of(String label) {
    for (HitKind value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such HitKind: " + label);
  }
}
