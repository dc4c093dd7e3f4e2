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
  /** Words; in a script without spaces, two characters count as one. */
  int wordCount() {
    long unspaced = words.codePoints().filter(PagePart::isUnspaced).count();
    return words.split(" ").length + (int) (unspaced / 2);
  }

  private static boolean isUnspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }

  PagePart as(BlockKind other) {
    return new PagePart(other, words, linkShare);
  }
}
