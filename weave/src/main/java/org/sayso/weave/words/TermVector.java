package org.sayso.weave.words;

/**
 * A text as its weighted terms, of length one (or empty). Terms are numbers that mean something
 * only within one {@link TermSpace}.
 *
 * @param terms ascending; treat as read-only
 * @param weights one a term; treat as read-only
 */
public record TermVector(int[] terms, double[] weights) {

  /** Cosine of the angle between two texts: 0 nothing in common, 1 the same. */
  public double cosine(TermVector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
