package org.sayso.model.finding;

import java.util.Locale;

/** What kind of source a statement has. */
public enum SourceType {
  /** A person or body given by name. */
  NAMED,
  /** One person known by an office: "a senior US official". */
  ROLE,
  /** Several: "Western countries", "critics". */
  GROUP,
  /** A source that wishes not to be named: "a person familiar with the matter". */
  ANONYMOUS,
  /** A letter, a report, a leaked list, a law. */
  DOCUMENT,
  /** A news outlet. */
  OUTLET,
  /** Nobody: "reportedly", "is believed to". */
  UNSPECIFIED;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static SourceType of(String label) {
    for (SourceType value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such SourceType: " + label);
  }
}
