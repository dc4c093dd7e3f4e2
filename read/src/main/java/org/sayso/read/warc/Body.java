package org.sayso.read.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Unpacking;

/**
 * What a record holds, as it was sent. Crawlers often keep it unpacked under a header that calls it
 * packed: its first bytes say how it is.
 *
 * @param sent the bytes, without transfer encoding
 * @param encoding what the answer's header says of its packing, "" for nothing
 */
record Body(InputStream sent, String encoding) {
  private static final int ZLIB = 0x78;
  private static final int CHUNK = 1 << 13;

  /**
   * What a body came to.
   *
   * @param bytes all, unpacked; one more than an article may have where it has more than that
   * @param isCut whether the end is missing
   */
  record Bytes(byte[] bytes, boolean isCut) {
    /** They again; where the end is missing, reading beyond them tells so. */
    InputStream again() {
      InputStream all = new ByteArrayInputStream(bytes);
      return isCut ? new SequenceInputStream(all, new Missing()) : all;
    }
  }

  private static final class Missing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new EOFException();
    }
  }

  /** Its bytes, as far as they are there. */
  Bytes bytes(Parcel warc) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] some = new byte[CHUNK];
    try (InputStream plain = plain(warc)) {
      int read = plain.read(some);
      while (read >= 0 && bytes.size() <= Unpacking.MAX_BYTES) {
        bytes.write(some, 0, read);
        read = plain.read(some);
      }
      return new Bytes(bytes.toByteArray(), false);
    } catch (EOFException e) {
      return new Bytes(bytes.toByteArray(), true);
    }
  }

  private InputStream plain(Parcel warc) throws IOException {
    PushbackInputStream in = new PushbackInputStream(sent, 2);
    byte[] two = in.readNBytes(2);
    in.unread(two);
    if (two.length < 2) {
      return in;
    }
    if ((two[0] & 0xFF) == 0x1f && (two[1] & 0xFF) == 0x8b) {
      return warc.unpacking(new GZIPInputStream(in));
    }
    String said = encoding.strip().toLowerCase(Locale.ROOT);
    if (said.equals("deflate") && two[0] == ZLIB) {
      return warc.unpacking(new InflaterInputStream(in));
    }
    boolean text = two[0] == '<' || two[0] == '\n' || two[0] == '\r' || two[0] == ' ';
    if ((said.equals("br") || said.equals("zstd")) && !text) {
      throw new Damage("its page is packed by “" + said + "”, which is not supported");
    }
    return in;
  }
}
