package org.sayso.model.entity;

/** What a title or pronoun tells of its bearer. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether one person may be both: not where both are known and differ. */
  public boolean allows(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
