package org.sayso.understand.time;

import java.util.Arrays;
import java.util.Locale;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** A sentence's words in lower case, joined by blanks, with the way back to the tokens. */
record Words(String text, int[] tokenAt) {
  static Words of(Sentence s) {
    StringBuilder text = new StringBuilder();
    int[] at = new int[s.tokens().stream().mapToInt(t -> t.text().length() + 1).sum()];
    for (Token token : s.tokens()) {
      int from = text.length();
      text.append(plain(token)).append(' ');
      Arrays.fill(at, from, text.length(), token.index());
    }
    return new Words(text.toString(), at);
  }

  /** The token that holds this character. */
  int token(int offset) {
    return tokenAt[offset];
  }

  /** "May" the month has a capital letter; "may" the modal is masked. */
  private static String plain(Token token) {
    String text = token.text();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean verb = token.tag().equals("MD") || token.isVerb();
    boolean masked = verb && (lower.equals("may") || lower.equals("march"));
    return masked || lower.length() != text.length() ? "_".repeat(text.length()) : lower;
  }
}
