package org.sayso.read.pdf;

/**
 * A line of a page, in points from the page's upper left.
 *
 * @param page from 1
 * @param words as drawn
 * @param left where it begins
 * @param right where it ends
 * @param y where it stands, from the top
 * @param size of its letters
 * @param height of the page
 */
record Line(int page, String words, float left, float right, float y, float size, float height) {
  /** The part of a page, at its top and at its bottom, in which furniture stands. */
  private static final float EDGE = 0.12f;

  /** Both as one line, the other behind this one. */
  Line with(Line other) {
    return new Line(
        page,
        words + " " + other.words,
        Math.min(left, other.left),
        Math.max(right, other.right),
        y,
        Math.max(size, other.size),
        height);
  }

  int wordCount() {
    return words.split(" ").length;
  }

  boolean isAtEdge() {
    return y < EDGE * height || y > (1 - EDGE) * height;
  }

  boolean isSameSize(Line other) {
    return Math.abs(size - other.size) <= 0.1f * Math.max(size, other.size);
  }

  boolean endsSentence() {
    return words.matches("(?s).*[.!?…:][”\"’'»)\\]]*");
  }
}
