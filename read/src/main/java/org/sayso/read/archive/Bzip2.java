package org.sayso.read.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;

/** A file compressed by bzip2: one file, known by the same path. Stateless. */
public final class Bzip2 implements Container {
  @Override
  public String name() {
    return "a bzip2 file";
  }

  @Override
  public boolean recognises(Head head) {
    return head.has("BZh", 0) && (head.has("1AY&SY", 4) || head.has("\u0017rE8P\u0090", 4));
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    InputStream plain =
        parcel.unpacking(new Ends(new BZip2CompressorInputStream(parcel.bytes(), true)));
    return new Single(parcel.unwrapped(withoutEnding(parcel.name()), plain), plain);
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("(?i)\\.tbz2?$", ".tar").replaceFirst("(?i)\\.bz2$", "");
  }
}
