package org.sayso.model.finding;

import java.util.Locale;

/** Whether a relation is said to hold or said not to. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static Polarity of(String label) {
    for (Polarity value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such Polarity: " + label);
  }
}
