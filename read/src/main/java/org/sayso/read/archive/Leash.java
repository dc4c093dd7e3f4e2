package org.sayso.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sayso.read.container.Damage;

/** Gives no more than is allowed, so that a header that never ends fills no memory. */
final class Leash extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  Leash(InputStream in) {
    super(in);
  }

  void allow(long bytes) {
    left = bytes;
  }

  void release() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    take(1);
    return super.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    take(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void take(long bytes) throws Damage {
    left -= bytes;
    if (left < 0) {
      throw new Damage("the header of a file is endless; get the archive again from its source");
    }
  }
}
