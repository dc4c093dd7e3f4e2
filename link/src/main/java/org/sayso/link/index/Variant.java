package org.sayso.link.index;

/**
 * A word of the index that may stand for words of the question.
 *
 * @param word its number
 * @param likeness how like it is, above 0, at most 1
 * @param from the first word of the question that it stands for
 * @param to behind the last
 */
record Variant(int word, double likeness, int from, int to) {}
