package org.sayso.link.match;

/**
 * How alike two words are.
 *
 * @param score 0 to 1
 * @param how in words, for a reader
 */
record Likeness(double score, String how) {
  static final Likeness NONE = new Likeness(0, "");
  static final Likeness SAME = new Likeness(1, "the same");
}
