package org.sayso.read.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a text whose end is missing: half a sentence may say what the whole denies. */
final class Sentences {
  /** Behind the mark white space or a tag, so that "1.5" and "U.N" end nothing. */
  private static final Pattern END =
      Pattern.compile("[.!?](?:[\"')\\]]|\u00e2\u0080[\u0099\u009d]){0,3}(?=[\\s<])");

  /** The mark, three quotation marks of three bytes each, and what follows. */
  private static final int LONGEST = 11;

  private Sentences() {}

  /**
   * The bytes up to the end of the last whole sentence; none where there is no whole one. A PDF
   * stays as it is: its reader knows what is whole in it.
   */
  static byte[] whole(byte[] bytes) {
    String chars = new String(bytes, StandardCharsets.ISO_8859_1);
    if (chars.startsWith("%PDF-")) {
      return bytes;
    }
    for (int at = chars.length() - 1; at >= 0; at--) {
      if (isMark(chars.charAt(at))) {
        Matcher end = END.matcher(chars).region(at, Math.min(chars.length(), at + LONGEST));
        if (end.lookingAt()) {
          return Arrays.copyOf(bytes, end.end());
        }
      }
    }
    return new byte[0];
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }
}
