package org.sayso.understand.time;

/** Why words that tell a time come to no date. */
public enum Undated {
  /** "Wednesday", "last July" where nobody says when the article was printed. */
  PUBLICATION_UNKNOWN,
  /** "the next day", "days after the vote": counted from something that the text tells. */
  COUNTED_FROM_ANOTHER_EVENT,
  /** "for years": how long, not when. */
  DURATION_ONLY,
  /** "31 February". */
  NO_SUCH_DATE;

  /** The word that explanations use. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
