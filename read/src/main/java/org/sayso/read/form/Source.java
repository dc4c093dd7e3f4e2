package org.sayso.read.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One file of a list, which can be opened more than once.
 *
 * @param name its last name, without folder: {@code sdn.csv}
 * @param shown how to call it before a user
 * @param head its first bytes, some ten thousand, as characters
 * @param opening gives its bytes, unpacked, from the beginning
 */
public record Source(String name, String shown, String head, Opening opening) {
  /** How many bytes are looked at to recognise a file. */
  public static final int HEAD = 1 << 16;

  /** What opens a file. */
  @FunctionalInterface
  public interface Opening {
    /** The bytes from the beginning; the caller closes them. */
    InputStream open() throws IOException;
  }

  /** A file with the head that it has. */
  public static Source of(String name, String shown, Opening opening) throws IOException {
    try (InputStream in = opening.open()) {
      byte[] first = in.readNBytes(HEAD);
      return new Source(name, shown, Text.head(first), opening);
    }
  }

  /** The file as a whole, to complain of. */
  public Spot spot() {
    return Spot.of(shown);
  }

  /** The head up to the first end of a line. */
  public String firstLine() {
    return line(0);
  }

  /** A line of the head, from 0; empty where there are fewer. */
  public String line(int number) {
    return head.lines().skip(number).findFirst().orElse("");
  }

  /** Whether there is nothing in it but blanks. */
  public boolean isEmpty() {
    return head.isBlank();
  }

  /** The bytes of some text, for tests and for what is given in a command. */
  public static Source ofText(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Source(name, name, text, () -> new java.io.ByteArrayInputStream(bytes));
  }
}
