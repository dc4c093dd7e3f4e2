package org.sayso.read.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A buffer that asks its stream once at a time: what came before an exception is handed over before
 * the exception is met.
 */
final class Buffered extends BufferedInputStream {
  Buffered(InputStream in, int size) {
    super(in, size);
  }

  @Override
  public synchronized int read(byte[] into, int from, int length) throws IOException {
    if (length == 0 || count > pos) {
      return super.read(into, from, Math.min(length, count - pos));
    }
    int first = super.read();
    if (first < 0) {
      return -1;
    }
    into[from] = (byte) first;
    int more = Math.min(length - 1, count - pos);
    return more == 0 ? 1 : 1 + super.read(into, from + 1, more);
  }
}
