package org.sayso.read.body;

/**
 * Neighbouring paragraphs of an {@link Outline}.
 *
 * @param from index of the first
 * @param to index after the last; as {@code from} where there is none
 */
record Range(int from, int to) {
  static final Range NONE = new Range(0, 0);

  Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no range: " + from + " to " + to);
    }
  }

  boolean isEmpty() {
    return from == to;
  }
}
