package org.sayso.read.feed;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads XML piece by piece, whether well-formed or not: tags, and everything between them. Holds
 * one piece of bounded length in memory. Not thread-safe.
 */
final class Markup {
  /** The longest piece; what is longer comes in several. */
  static final int LONGEST = 4 << 20;

  private final Reader in;
  private int ahead = -2;
  private int line = 1;

  Markup(Reader in) {
    this.in = in;
  }

  /** The line that is read now, from 1. */
  int line() {
    return line;
  }

  /**
   * The next piece; "" at the end. A piece that begins with "&lt;" and ends with "&gt;" is a tag.
   */
  String next() throws IOException {
    StringBuilder piece = new StringBuilder();
    if (peek() == '<') {
      take(piece);
      mark(piece);
    } else {
      while (peek() >= 0 && peek() != '<' && piece.length() < LONGEST) {
        take(piece);
      }
    }
    return piece.toString();
  }

  private void mark(StringBuilder piece) throws IOException {
    if (peek() == '!') {
      take(piece);
      while (peek() >= 0 && piece.length() < 9 && "-[CDATA".indexOf(peek()) >= 0) {
        take(piece);
      }
    }
    String end = piece.indexOf("<!--") == 0 ? "-->" : piece.indexOf("<![CDATA[") == 0 ? "]]>" : ">";
    while (peek() >= 0 && !endsWith(piece, end) && piece.length() < LONGEST) {
      take(piece);
    }
  }

  private static boolean endsWith(StringBuilder piece, String end) {
    int from = piece.length() - end.length();
    return from > 0 && piece.indexOf(end, from) == from;
  }

  private int peek() throws IOException {
    if (ahead == -2) {
      ahead = in.read();
    }
    return ahead;
  }

  private void take(StringBuilder piece) throws IOException {
    int c = peek();
    line += c == '\n' ? 1 : 0;
    piece.append((char) c);
    ahead = -2;
  }

  /** The name in a tag without its prefix, "/" before it where it closes; "" for no tag. */
  static String name(String piece) {
    if (piece.length() < 3 || piece.charAt(0) != '<' || "!?".indexOf(piece.charAt(1)) >= 0) {
      return "";
    }
    boolean closes = piece.charAt(1) == '/';
    int from = closes ? 2 : 1;
    int to = from;
    while (to < piece.length() && " \t\r\n/>".indexOf(piece.charAt(to)) < 0) {
      to++;
    }
    String name = piece.substring(from, to);
    return (closes ? "/" : "") + name.substring(name.indexOf(':') + 1);
  }
}
