package org.sayso.understand.factuality;

import java.util.Optional;
import org.sayso.understand.language.Sentence;

/** Infinitives that a measure before them settles: too much of something, not enough, not yet. */
final class Measure {
  private Measure() {}

  /**
   * What the measure does to the infinitive below the holder; empty where there is none.
   *
   * @param predicate the infinitive
   * @param negated whether the holder is
   */
  static Optional<Force> of(Sentence s, int predicate, Hold hold, boolean negated) {
    if (!hold.frames().contains("to")) {
      return Optional.empty();
    }
    if (hasAdverb(s, hold.holder(), "too") && !negated || isYet(s, predicate)) {
      return Optional.of(Force.NOT);
    }
    boolean lacking = negated && hasAdverb(s, hold.holder(), "enough");
    return lacking ? Optional.of(Force.NOT) : Optional.empty();
  }

  /** "have yet to find", "is yet to come". */
  private static boolean isYet(Sentence s, int predicate) {
    return s.tree().children(predicate, "advmod").stream()
        .filter(a -> s.token(a).lower().equals("yet") && a > 0 && a + 1 < s.size())
        .filter(a -> s.token(a + 1).tag().equals("TO"))
        .anyMatch(a -> s.token(a - 1).lemma().matches("have|be"));
  }

  private static boolean hasAdverb(Sentence s, int word, String adverb) {
    return s.tree().children(word, "advmod").stream()
        .anyMatch(a -> s.token(a).lower().equals(adverb));
  }
}
