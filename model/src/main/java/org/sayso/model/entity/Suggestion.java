package org.sayso.model.entity;

import java.util.Comparator;
import java.util.List;

/**
 * Two entities of a case that may be one, and are kept apart because nothing settles it. For a
 * person to decide.
 *
 * @param one the id of the first, which is the smaller
 * @param other the id of the second
 * @param reasons what speaks for and against it, in words; never empty
 */
public record Suggestion(String one, String other, List<String> reasons)
    implements Comparable<Suggestion> {
  private static final Comparator<Suggestion> ORDER =
      Comparator.comparing(Suggestion::one).thenComparing(Suggestion::other);

  public Suggestion {
    reasons = reasons.stream().distinct().toList();
    if (one.compareTo(other) >= 0 || reasons.isEmpty()) {
      throw new IllegalArgumentException("not a suggestion: " + one + " " + other);
    }
  }

  @Override
  public int compareTo(Suggestion other) {
    return ORDER.compare(this, other);
  }
}
