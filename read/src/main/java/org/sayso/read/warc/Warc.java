package org.sayso.read.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;

/** WARC files, and the ARC files that were before them, plain or compressed. Stateless. */
public final class Warc implements Container {
  private static final List<String> MARKS = List.of("WARC/", "filedesc:");
  private static final int LONGEST_MARK = 9;

  @Override
  public String name() {
    return "a WARC file";
  }

  @Override
  public boolean recognises(Head head) {
    String start = isPacked(head) ? unpacked(head) : head.latin();
    return MARKS.stream().anyMatch(start::startsWith);
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
      return new String(in.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
