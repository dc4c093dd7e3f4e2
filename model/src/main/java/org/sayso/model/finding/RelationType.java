package org.sayso.model.finding;

import java.util.Locale;

/** What one entity is to another, read "subject is … of, to or by object". */
public enum RelationType {
  /** Subject holds an office at object. */
  POSITION,
  /** Subject owns object. */
  OWNER,
  FOUNDER,
  MEMBER_OF,
  CANDIDATE_FOR,
  PART_OF,
  EMPLOYER,
  /** Either way round. */
  FAMILY,
  /** Either way round. */
  ASSOCIATE,
  /** Either way round. */
  ALLY,
  /** Either way round. */
  OPPONENT,
  /** Object imposed the sanctions. */
  SANCTIONED_BY,
  RECOGNIZES,
  NATIONALITY,
  BASED_IN,
  OPERATES_IN,
  ALIAS;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static RelationType of(String label) {
    for (RelationType value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such RelationType: " + label);
  }
}
