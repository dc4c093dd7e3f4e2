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

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static FindingKind of(String label) {
    for (FindingKind value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such FindingKind: " + label);
  }
}
