package org.sayso.model.finding;

/** The sixteen event types of PLOVER. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** The word of the exchange format. */
  public String label() {
    return name();
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static EventType of(String label) {
    for (EventType value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such EventType: " + label);
  }
}
