package org.sayso.model.finding;

import java.util.Locale;

/** The auxiliary modes of PLOVER: what keeps an event mention from being a fresh fact. */
public enum Auxiliary {
  /** Long over when reported. */
  HISTORICAL,
  /** Not yet happened. */
  FUTURE,
  /** Conditional, wished, asked for. */
  HYPOTHETICAL,
  /** Said not to have happened. */
  NEGATION;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static Auxiliary of(String label) {
    for (Auxiliary value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such Auxiliary: " + label);
  }
}
