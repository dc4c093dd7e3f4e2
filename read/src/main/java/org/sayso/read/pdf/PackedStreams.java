package org.sayso.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sayso.read.content.Refusal;

/** Looks what the packed streams of a document come to, before it is opened. */
final class PackedStreams {
  private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final long MOST_BYTES = 512L << 20;
  private static final long MOST_IN_ONE = 128L << 20;
  private static final int ZLIB = 0x78;

  private PackedStreams() {}

  /**
   * Does nothing for a document of usual kind.
   *
   * @throws Refusal where a stream, or all together, unpack to more than pages of text need
   */
  static void refuseBombs(byte[] bytes) {
    long sum = 0;
    byte[] out = new byte[1 << 16];
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      if (at < bytes.length && bytes[at] == ZLIB) {
        sum += size(bytes, at, out);
      }
      if (sum > MOST_BYTES) {
        throw bomb(at);
      }
    }
  }

  private static long size(byte[] bytes, int at, byte[] out) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      int count = inflater.inflate(out);
      while (count > 0) {
        if (inflater.getBytesWritten() > MOST_IN_ONE) {
          throw bomb(at);
        }
        count = inflater.inflate(out);
      }
    } catch (DataFormatException e) {
      // The reader will say what is wrong with it.
    }
    long written = inflater.getBytesWritten();
    inflater.end();
    return written;
  }

  private static Refusal bomb(int at) {
    return new Refusal(
        "the PDF unpacks to far more than pages of text need, as a decompression bomb does; leave it alone",
        "byte " + at);
  }

  /** The first byte behind the next mark of a stream and its line end; -1 where there is none. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + MARK.length < bytes.length; i++) {
      if (bytes[i] == 's' && isMark(bytes, i)) {
        int at = i + MARK.length;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }

  private static boolean isMark(byte[] bytes, int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[at + i] != MARK[i]) {
        return false;
      }
    }
    return at < 3 || bytes[at - 3] != 'e' || bytes[at - 1] != 'd';
  }
}
