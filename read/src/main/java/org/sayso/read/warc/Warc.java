package org.sayso.read.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;

/** WARC files, plain or compressed record by record. Stateless. */
public final class Warc implements Container {
  private static final String MARK = "WARC/";

  @Override
  public String name() {
    return "a WARC file";
  }

  @Override
  public boolean recognises(Head head) {
    return head.has(MARK, 0) || isPacked(head) && unpacked(head).equals(MARK);
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    return new Captures(
        parcel, isPacked(parcel.head()) ? new PackedStretches(parcel) : new PlainStretch(parcel));
  }

  private static boolean isPacked(Head head) {
    return head.has("\u001f\u008b\b", 0);
  }

  private static String unpacked(Head head) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(head.bytes()))) {
      return new String(in.readNBytes(MARK.length()), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
