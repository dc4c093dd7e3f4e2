package org.sayso.read.about;

/**
 * Words of a page that may name who wrote its article.
 *
 * @param words as shown
 * @param rank how sure it is that they do
 * @param like the names of the element: those of one list have the same
 * @param aside whether they stand among what is not of the article
 * @param at where: letters of the page before them
 */
record NamePlace(String words, Rank rank, String like, boolean aside, int at) {
  /** How sure it is that a name is an author's; the surest first. */
  enum Rank {
    /** Marked for machines: {@code rel=author}, microdata. */
    STATED,
    /** In an element whose name says author. */
    MARKED,
    /** After "by". */
    LINE,
    /** In a box about the author. */
    BOX
  }
}
