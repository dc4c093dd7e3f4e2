package org.sayso.link.match;

import java.util.List;
import org.sayso.link.part.Reading;

/**
 * Two readings compared.
 *
 * @param score 0 to 1
 * @param weight how much agrees
 * @param alignment which words stand for each other
 * @param notes what else raised or lowered the score
 */
record NameMatch(double score, double weight, Alignment alignment, List<Explanation> notes) {
  static final NameMatch NONE =
      new NameMatch(0, 0, new Alignment(List.of(), List.of(), List.of()), List.of());

  NameMatch {
    notes = List.copyOf(notes);
  }

  /** The same, trusted as far as the readings are. */
  NameMatch trusted(Reading one, Reading other) {
    double trust = one.trust() * other.trust();
    return trust == 1 ? this : new NameMatch(score * trust, weight * trust, alignment, notes);
  }
}
