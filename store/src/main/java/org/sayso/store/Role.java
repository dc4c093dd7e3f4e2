package org.sayso.store;

import java.util.Locale;

/** As what somebody takes part in a finding. */
public enum Role {
  /** Says the statement. */
  SOURCE,
  /** Is told the statement. */
  ADDRESSEE,
  /** Does the event. */
  ACTOR,
  /** The event is done to it. */
  RECIPIENT,
  /** The event happens there. */
  PLACE,
  /** The relation is read from here: "subject is … of object". */
  SUBJECT,
  /** The relation is read to here. */
  OBJECT;

  /** The word in the database. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static Role of(String label) {
    for (Role value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such Role: " + label);
  }
}
