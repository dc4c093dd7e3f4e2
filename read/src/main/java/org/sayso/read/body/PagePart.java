package org.sayso.read.body;

import org.sayso.model.article.BlockKind;

/**
 * A paragraph of a page.
 *
 * @param kind as the mark-up tells, or what it turned out to be
 * @param words white space levelled, never blank
 * @param linkShare share of its letters that are links, from 0 to 1
 * @param wordCount its words; in a script without spaces, two characters count as one
 */
public record PagePart(BlockKind kind, String words, double linkShare, int wordCount) {
  PagePart(BlockKind kind, String words, double linkShare) {
    this(kind, words, linkShare, count(words));
  }

  private static int count(String words) {
    int spaces = 0;
    int unspaced = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      spaces += c == ' ' ? 1 : 0;
      unspaced += c > '\u0e00' && !isSign(c) && isUnspaced(c) ? 1 : 0;
    }
    return 1 + spaces + unspaced / 2;
  }

  /** Curly quotes and dashes, in most texts the only characters that a script is asked of. */
  private static boolean isSign(char c) {
    return c >= '\u2000' && c < '\u2e80';
  }

  private static boolean isUnspaced(char c) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }

  PagePart as(BlockKind other) {
    return new PagePart(other, words, linkShare, wordCount);
  }
}
