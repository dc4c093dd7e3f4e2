package org.sayso.bench;

/** What a scorer reads, and so what the program has to make. */
public enum Make {
  /** Evidence records. */
  EXTRACT,
  /** Evidence records, made without syntax. */
  FAST,
  /** Evidence records of articles that were only read. */
  READ,
  /** A case export. */
  CASE,
  /** Both. */
  CASE_AND_EXTRACT,
  /** The types of events whose two sides are told: {@link Pairs}. */
  PAIRS,
  /** The scores of pairs of names: {@code match --pairs}. */
  NAMES,
  /** Sayso has no verb for this yet. */
  NOT_BUILT;

  /** The word of {@code tasks.tsv}. */
  static Make of(String word) {
    return switch (word) {
      case "extract" -> EXTRACT;
      case "fast" -> FAST;
      case "read" -> READ;
      case "case" -> CASE;
      case "case+extract" -> CASE_AND_EXTRACT;
      case "pairs" -> PAIRS;
      case "names" -> NAMES;
      case "-" -> NOT_BUILT;
      default -> throw new IllegalArgumentException("tasks.tsv: what is to be made? " + word);
    };
  }

  /** Whether evidence records are among it. */
  public boolean isEvidence() {
    return this == EXTRACT
        || this == FAST
        || this == READ
        || this == PAIRS
        || this == NAMES
        || this == CASE_AND_EXTRACT;
  }

  /** Whether a case export is among it. */
  public boolean isCase() {
    return this == CASE || this == CASE_AND_EXTRACT;
  }
}
