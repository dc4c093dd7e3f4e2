package org.sayso.read.container;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes whose end may be missing. Whoever asks to be spared gets those that are there and an end
 * like any other; all others meet the exception that tells of it. Not thread-safe.
 */
final class Tail extends FilterInputStream {
  private EOFException missing;
  private boolean spared;

  Tail(InputStream in) {
    super(in);
  }

  /** From here on the end is an end. */
  void spare() {
    spared = true;
  }

  /** From here on a missing end is an exception again. */
  void insist() {
    spared = false;
  }

  /** Whether the end was reached and is missing. */
  boolean isMissing() {
    return missing != null;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return missing == null ? super.read(into, from, length) : ended();
    } catch (EOFException e) {
      missing = e;
      return ended();
    }
  }

  private int ended() throws EOFException {
    if (!spared) {
      throw missing;
    }
    return -1;
  }
}
