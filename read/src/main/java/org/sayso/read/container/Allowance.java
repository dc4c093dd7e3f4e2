package org.sayso.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How much a file that lies in no container may unpack to, at all depths together: 256 MB, and
 * beyond it {@value #TIMES} times what was read of it. Archives of pages stay below a tenth of
 * that; bombs go far beyond. Not thread-safe.
 */
final class Allowance {
  static final int TIMES = 200;
  static final long FREE = 256L << 20;

  private final LongSupplier packed;
  private long unpacked;

  Allowance(LongSupplier packed) {
    this.packed = packed;
  }

  InputStream watch(InputStream in) {
    return new Watched(in);
  }

  private void spend(long bytes) throws Bomb {
    unpacked += Math.max(0, bytes);
    if (unpacked > FREE + TIMES * packed.getAsLong()) {
      throw new Bomb();
    }
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      spend(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      spend(read);
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      spend(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
