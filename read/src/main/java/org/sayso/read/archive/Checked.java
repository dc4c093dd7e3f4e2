package org.sayso.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.sayso.read.container.Damage;

/** Fails at its end where the bytes are not those that were packed. Not thread-safe. */
final class Checked extends FilterInputStream {
  private final CRC32 sum = new CRC32();
  private final long wanted;

  Checked(InputStream in, long wanted) {
    super(in);
    this.wanted = wanted;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) {
      sum.update(into, from, read);
    } else if (read < 0 && sum.getValue() != wanted) {
      throw new Damage("its bytes are not those that were packed; get the archive again");
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 1 << 13)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
