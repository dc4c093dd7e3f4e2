package org.sayso.read.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.sayso.read.input.Declared;

/**
 * How a file begins, and what its name and its carrier hint at.
 *
 * @param bytes the first of its bytes, all where it has fewer than {@value #LENGTH}
 * @param name without folders; "" where it has none
 * @param declared what its carrier declares it to be
 */
public record Head(byte[] bytes, String name, Declared declared) {
  /** How many bytes are looked at, at most. */
  public static final int LENGTH = 8192;

  public Head {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(declared, "declared");
  }

  /** Whether these characters, each one byte, stand at this offset. */
  public boolean has(String mark, int offset) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    int end = offset + wanted.length;
    return end <= bytes.length && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
  }

  /** Its characters where each byte is one (ISO 8859-1): to look for words in ASCII. */
  public String latin() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** What the name ends in behind its last dot, lower case; "" where it has no dot. */
  public String ending() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
