package org.sayso.read.body;

import java.util.Locale;

/** What is left of words for comparing them: letters and digits. Stateless. */
final class Bare {
  private Bare() {}

  /** The letters in lower case and the digits, nothing between them. */
  static String of(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetter(c) || c < 0x80 && Character.isDigit(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
