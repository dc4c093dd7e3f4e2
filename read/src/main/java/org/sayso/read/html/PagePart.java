package org.sayso.read.html;

import org.sayso.model.article.BlockKind;

/**
 * A paragraph of a page.
 *
 * @param kind as the mark-up tells
 * @param words white space levelled, never blank
 * @param linkShare share of its letters that are links
 */
record PagePart(BlockKind kind, String words, double linkShare) {
  int wordCount() {
    return words.split(" ").length;
  }

  PagePart as(BlockKind other) {
    return new PagePart(other, words, linkShare);
  }
}
