package org.sayso.model.story;

import java.util.Locale;

/** Which of the three kinds of finding. */
public enum FindingKind {
  STATEMENT,
  EVENT,
  RELATION;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
