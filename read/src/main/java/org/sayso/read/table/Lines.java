package org.sayso.read.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sayso.read.container.Damage;

/** Lines of bounded length, numbered; some can be put back. Not thread-safe. */
final class Lines {
  /** So much of a line that is too long is passed over, in characters, to find the next one. */
  private static final int MOST_PASSED_OVER = 50_000_000;

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

  /** The line up to which it was read: "line 12". */
  String where() {
    return "line " + number;
  }

  /**
   * The next line; empty at the end of the file.
   *
   * @throws Damage where the line is so long that its end is not waited for
   */
  Optional<Line> next() throws IOException {
    if (!back.isEmpty()) {
      return Optional.of(back.pop());
    }
    if (peek() < 0) {
      return Optional.empty();
    }
    number++;
    StringBuilder text = new StringBuilder();
    int c = take();
    while (!isEnd(c) && text.length() < Rows.LONGEST) {
      text.append((char) c);
      c = take();
    }
    boolean whole = isEnd(c);
    passOver(c);
    int length = text.length();
    text.setLength(length > 0 && text.charAt(length - 1) == '\r' ? length - 1 : length);
    return Optional.of(new Line(number, text.toString(), whole));
  }

  private static boolean isEnd(int c) {
    return c < 0 || c == '\n';
  }

  private void passOver(int first) throws IOException {
    int c = first;
    for (int passed = 0; !isEnd(c); passed++) {
      if (passed == MOST_PASSED_OVER) {
        throw new Damage(
            "this line has no end within %,d characters; write each article in a line of its own"
                .formatted(Rows.LONGEST + MOST_PASSED_OVER));
      }
      c = take();
    }
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
