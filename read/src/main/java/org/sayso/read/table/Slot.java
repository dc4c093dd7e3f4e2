package org.sayso.read.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field may be for. */
public enum Slot {
  /** The headline. */
  TITLE,
  /** The article's words, plain or with mark-up. */
  TEXT,
  /** The whole page as it was fetched. */
  HTML,
  /** Its address. */
  URL,
  /** The day of publication. */
  PUBLISHED,
  /** The last change. */
  MODIFIED,
  /** The outlet. */
  PUBLISHER,
  /** Who wrote it. */
  AUTHORS,
  /** ISO 639-1. */
  LANGUAGE,
  /** What the publisher files it under. */
  KEYWORDS;

  /** The word for it: "title". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Slot> find(String label) {
    return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
  }
}
