package org.sayso.read.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lines of bounded length, numbered; some can be put back. Not thread-safe. */
final class Lines {
  private final Reader in;
  private final Deque<Line> back = new ArrayDeque<>();
  private long number;
  private int ahead = -2;

  Lines(Reader in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param text without its end; cut where it is too long
   * @param isWhole whether it is not cut
   */
  record Line(long number, String text, boolean isWhole) {}

  /** The next line; empty at the end of the file. */
  Optional<Line> next() throws IOException {
    if (!back.isEmpty()) {
      return Optional.of(back.pop());
    }
    if (peek() < 0) {
      return Optional.empty();
    }
    number++;
    StringBuilder text = new StringBuilder();
    boolean whole = true;
    for (int c = take(); c >= 0 && c != '\n'; c = take()) {
      whole = text.length() < Rows.LONGEST;
      if (whole) {
        text.append((char) c);
      }
    }
    int length = text.length();
    text.setLength(length > 0 && text.charAt(length - 1) == '\r' ? length - 1 : length);
    return Optional.of(new Line(number, text.toString(), whole));
  }

  /** Gives a line back, to be the next again. */
  void putBack(Line line) {
    back.push(line);
  }

  private int peek() throws IOException {
    if (ahead == -2) {
      ahead = in.read();
    }
    return ahead;
  }

  private int take() throws IOException {
    int c = peek();
    ahead = c < 0 ? c : -2;
    return c;
  }
}
