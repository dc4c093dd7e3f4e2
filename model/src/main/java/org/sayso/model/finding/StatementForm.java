package org.sayso.model.finding;

import java.util.Locale;

/** How the words of another are passed on. */
public enum StatementForm {
  /** The content is quoted whole. */
  DIRECT,
  /** The content is told in the reporter's words. */
  INDIRECT,
  /** Told, with quoted parts. */
  MIXED;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static StatementForm of(String label) {
    for (StatementForm value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such StatementForm: " + label);
  }
}
