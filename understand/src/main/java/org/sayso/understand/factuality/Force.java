package org.sayso.understand.factuality;

import java.util.Locale;

/** What a word does to what hangs on it; the values of the lexicons. */
enum Force {
  FACT,
  OWN,
  NOT,
  FLIP,
  /** Hedged and turned round: "unlikely". */
  DOUBTED,
  HEDGED,
  ALLEGED,
  PLANNED,
  HYPOTHETICAL,
  UNKNOWN;

  static Force of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
