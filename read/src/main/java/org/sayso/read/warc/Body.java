package org.sayso.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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

  /** All bytes, unpacked; one more than an article may have where it has more than that. */
  byte[] bytes(Parcel warc) throws IOException {
    return plain(warc).readNBytes(Unpacking.MAX_BYTES + 1);
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
