package org.sayso.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of one stretch, and the way from a damaged one to the next. Not thread-safe. */
final class Records {
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.ISO_8859_1);
  private static final int BUFFER = 1 << 14;

  private final Counted bytes;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private WarcReader reader;
  private long base;
  private long at;

  Records(InputStream stretch, long offset) throws IOException {
    this.bytes = new Counted(stretch, offset);
    this.base = offset;
    this.at = offset;
    buffer.flip();
    this.reader = reader();
  }

  private WarcReader reader() throws IOException {
    WarcReader fresh = new WarcReader(bytes, buffer);
    fresh.setLenient(true);
    return fresh;
  }

  /** The next record; empty at the end of the stretch. */
  Optional<WarcRecord> next() throws IOException {
    Optional<WarcRecord> record = reader.next();
    at = record.map(r -> base + r.position()).orElse(at);
    return record;
  }

  /** The offset of the record that was given last. */
  long position() {
    return at;
  }

  /** Goes to the next mark of a record behind the last one; false where there is none. */
  boolean recover() {
    try {
      ByteBuffer rest = ByteBuffer.allocate(BUFFER);
      rest.put(buffer).flip();
      while (!found(rest)) {
        rest.compact();
        if (bytes.read(rest) < 0) {
          return false;
        }
        rest.flip();
      }
      resume(rest);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Moves to the mark, or so far that it may still begin in what is left. */
  private boolean found(ByteBuffer rest) {
    while (rest.remaining() >= MARK.length) {
      if (isMark(rest) && bytes.count() - rest.remaining() > at) {
        return true;
      }
      rest.get();
    }
    return false;
  }

  private static boolean isMark(ByteBuffer rest) {
    for (int i = 0; i < MARK.length; i++) {
      if (rest.get(rest.position() + i) != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private void resume(ByteBuffer rest) throws IOException {
    buffer = rest;
    base = bytes.count() - rest.remaining();
    at = base;
    reader = reader();
  }

  /**
   * Counts the bytes that were read, from the stretch's offset on. Reads once at a time: what came
   * before an exception is handed over before it is met.
   */
  private static final class Counted implements ReadableByteChannel {
    private final InputStream in;
    private final byte[] some = new byte[BUFFER];
    private long count;

    Counted(InputStream in, long offset) {
      this.in = in;
      this.count = offset;
    }

    long count() {
      return count;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      int read = in.read(some, 0, Math.min(some.length, into.remaining()));
      if (read > 0) {
        into.put(some, 0, read);
        count += read;
      }
      return read;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {
      // Whoever opened the stretch closes it.
    }
  }
}
