package org.sayso.read.warc;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sayso.read.container.Damage;

/**
 * One gzip member (RFC 1952), unpacked. At its end, or where it breaks, the bytes that it did not
 * use are put back. Not thread-safe.
 */
final class GzipMember extends FilterInputStream {
  static final int BUFFER = 1 << 13;
  static final byte[] MARK = {0x1f, (byte) 0x8b, 8};

  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_SUM = 2;

  private final Plain plain;
  private final CheckedInputStream checked;
  private boolean ended;

  GzipMember(PushbackInputStream bytes) throws IOException {
    super(null);
    this.plain = new Plain(bytes);
    plain.header();
    this.checked = new CheckedInputStream(plain, new CRC32());
    this.in = checked;
  }

  static boolean isMark(byte[] three) {
    return Arrays.equals(three, MARK);
  }

  /** How many packed bytes it took so far. */
  long packed() {
    return plain.packed();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int read = in.read(into, from, length);
    if (read < 0) {
      ended = true;
      plain.trailer(checked.getChecksum().getValue());
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Puts the unused bytes back; the file stays open. */
  @Override
  public void close() throws IOException {
    plain.putBack();
  }

  private static final class Plain extends InflaterInputStream {
    private final PushbackInputStream bytes;
    private long headerAndTrailer;
    private long body;
    private boolean putBack;

    Plain(PushbackInputStream bytes) {
      super(bytes, new Inflater(true), BUFFER);
      this.bytes = bytes;
    }

    long packed() {
      return headerAndTrailer + (putBack ? body : inf.getBytesRead());
    }

    void header() throws IOException {
      byte[] fixed = take(10);
      int flags = fixed[3];
      if ((flags & EXTRA) != 0) {
        byte[] length = take(2);
        take((length[0] & 0xFF) | (length[1] & 0xFF) << 8);
      }
      skipWords(Integer.bitCount(flags & (NAME | COMMENT)));
      take((flags & HEADER_SUM) == 0 ? 0 : 2);
    }

    private void skipWords(int words) throws IOException {
      for (int i = 0; i < words; i++) {
        while (take(1)[0] != 0) {
          // Up to the zero at its end.
        }
      }
    }

    void trailer(long sum) throws IOException {
      putBack();
      byte[] eight = take(8);
      long wanted = 0;
      for (int i = 3; i >= 0; i--) {
        wanted = wanted << 8 | eight[i] & 0xFF;
      }
      if (wanted != sum) {
        throw new Damage("its bytes are not those that were packed; get the file again");
      }
    }

    void putBack() throws IOException {
      if (!putBack) {
        putBack = true;
        int unused = inf.getRemaining();
        bytes.unread(buf, len - unused, unused);
        body = inf.getBytesRead();
        inf.end();
      }
    }

    private byte[] take(int count) throws IOException {
      byte[] taken = bytes.readNBytes(count);
      headerAndTrailer += taken.length;
      if (taken.length < count) {
        throw new EOFException();
      }
      return taken;
    }
  }
}
