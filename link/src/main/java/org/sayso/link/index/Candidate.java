package org.sayso.link.index;

import java.util.Comparator;

/**
 * One of those who may be meant.
 *
 * @param entry its number, as given when the index was built
 * @param name the number of its name that is likest
 * @param likeness how much of the names' rare words agrees, 0 to 1; it orders candidates and
 *     decides nothing
 */
public record Candidate(int entry, int name, double likeness) {
  static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.likeness()).thenComparingInt(Candidate::entry);

  /** The likelier one; of equal ones, the name that came first. */
  static Candidate likelier(Candidate one, Candidate other) {
    boolean turn =
        other.likeness == one.likeness ? other.name < one.name : other.likeness > one.likeness;
    return turn ? other : one;
  }
}
