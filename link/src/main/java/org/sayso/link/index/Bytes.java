package org.sayso.link.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bytes that become more, with numbers of variable length among them. Not thread-safe. */
final class Bytes extends ByteArrayOutputStream {
  private static final int FIRST = 1 << 16;

  Bytes() {
    super(FIRST);
  }

  /** Seven bits a byte, the low ones first, the high bit where more follow. */
  void number(int value) {
    int rest = value;
    while (rest > 0x7f) {
      write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** What holds the bytes now; it is another one after the next growth, and longer than needed. */
  byte[] array() {
    return buf;
  }

  ByteBuffer bytes() {
    return ByteBuffer.wrap(buf, 0, count).slice();
  }
}
