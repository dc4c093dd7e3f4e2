package org.sayso.model.finding;

/**
 * Names a statement inside its article: {@code s1}, {@code s2}, … in the order of their content.
 *
 * @param number from one
 */
public record StatementId(int number) implements Comparable<StatementId> {
  public StatementId {
    if (number < 1) {
      throw new IllegalArgumentException("statements count from one: " + number);
    }
  }

  @Override
  public int compareTo(StatementId other) {
    return Integer.compare(number, other.number);
  }

  /** As in the exchange format. */
  @Override
  public String toString() {
    return "s" + number;
  }
}
