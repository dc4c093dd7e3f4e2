package org.sayso.model.finding;

import java.util.Locale;

/** What a speaker does by speaking, after the speech acts that cue verbs name. */
public enum Act {
  SAY,
  DENY,
  ACCUSE,
  URGE,
  PROMISE,
  THREATEN,
  ASK,
  ANNOUNCE,
  ESTIMATE,
  BELIEVE,
  WANT,
  PLAN,
  AGREE,
  REFUSE,
  PRAISE,
  CRITICIZE,
  WARN,
  SHOW;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static Act of(String label) {
    for (Act value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such Act: " + label);
  }
}
