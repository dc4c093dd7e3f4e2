package org.sayso.understand.quotation;

import org.sayso.model.text.Span;

/** Quotation marks and how they pair. */
final class Marks {
  private static final String OPENING = "“«„‟";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"";

  private Marks() {}

  /** The width of the opening mark at this offset; zero where there is none. */
  static int opening(String text, int at, Span block) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) >= 0) {
      return 1;
    }
    if (isDoubled(text, at, '`') || isDoubled(text, at, '‘') || isDoubled(text, at, '\'')) {
      return 2;
    }
    return STRAIGHT.indexOf(c) >= 0 && opens(text, at, block) ? 1 : 0;
  }

  /** The offset of the mark that closes the one at this offset, in the block; -1 for none. */
  static int closing(String text, int open, Span block) {
    char mark = text.charAt(open);
    int from = open + width(text, open);
    for (int at = from; at < block.end(); at++) {
      if (closes(text, at, mark, block)) {
        return at;
      }
    }
    return -1;
  }

  static int width(String text, int at) {
    char c = text.charAt(at);
    boolean doubled = (c == '\'' || c == '’' || c == '‘' || c == '`') && isDoubled(text, at, c);
    return doubled ? 2 : 1;
  }

  private static boolean closes(String text, int at, char open, Span block) {
    char c = text.charAt(at);
    if (open == '`' || open == '‘' || open == '\'') {
      return isDoubled(text, at, '\'') || isDoubled(text, at, '’');
    }
    if (open == '„') {
      return c == '“' || c == '”' || c == '"' && !opens(text, at, block);
    }
    if (open == '«') {
      return c == '»';
    }
    return CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0 && !opens(text, at, block);
  }

  /** A straight mark opens where a word follows it and none goes before. */
  private static boolean opens(String text, int at, Span block) {
    boolean before = at > block.start() && !isGap(text.charAt(at - 1));
    boolean after = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    return !before && after;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([—–-/".indexOf(c) >= 0;
  }

  private static boolean isDoubled(String text, int at, char mark) {
    return text.charAt(at) == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }
}
