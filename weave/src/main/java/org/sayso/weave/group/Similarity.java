package org.sayso.weave.group;

import java.util.Comparator;

/**
 * How similar two numbered things are.
 *
 * @param first the smaller number
 * @param second the larger number
 * @param value 0 nothing in common, 1 the same
 */
public record Similarity(int first, int second, double value) implements Comparable<Similarity> {
  private static final Comparator<Similarity> ORDER =
      Comparator.comparingInt(Similarity::first).thenComparingInt(Similarity::second);

  public Similarity {
    if (first < 0 || second <= first) {
      throw new IllegalArgumentException("not an ordered pair: " + first + ", " + second);
    }
  }

  /** The same pair, its value multiplied. */
  public Similarity times(double factor) {
    return new Similarity(first, second, value * factor);
  }

  @Override
  public int compareTo(Similarity other) {
    return ORDER.compare(this, other);
  }
}
