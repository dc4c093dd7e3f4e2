package org.sayso.read.scrape;

/** What is left of words for comparing two spellings of the same: letters and digits. Stateless. */
public final class Bare {
  private Bare() {}

  /** The letters in lower case and the digits, of any script, nothing between them. */
  public static String of(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); ) {
      int letter = words.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        bare.appendCodePoint(Character.toLowerCase(letter));
      }
      at += Character.charCount(letter);
    }
    return bare.toString();
  }
}
