package org.sayso.model.finding;

import java.util.Locale;

/** How a mention names whom it means. */
public enum MentionForm {
  /** "Derek Chollet", "Serbia", "Russian". */
  NAME,
  /** "the deputy prime minister", "the group". */
  NOMINAL,
  /** "he", "they". */
  PRONOUN;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static MentionForm of(String label) {
    for (MentionForm value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such MentionForm: " + label);
  }
}
