package org.sayso.model.finding;

import java.util.Locale;

/** How firmly a content is put by its own source, after FactBank (Saurí and Pustejovsky 2009). */
public enum Factuality {
  /** CT+: put as a fact. */
  ASSERTED,
  /** PR+ or PS+: "reportedly", "may". */
  HEDGED,
  /** An accusation that its source makes. */
  ALLEGED,
  /** CT-: put as not so, or later denied. */
  DENIED,
  /** Intended or still to come. */
  PLANNED,
  /** Only under a condition. */
  HYPOTHETICAL,
  /** Not committed to: asked, wished, left open. */
  UNKNOWN;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static Factuality of(String label) {
    for (Factuality value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such Factuality: " + label);
  }
}
