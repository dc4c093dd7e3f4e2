package org.sayso.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;

/** A file compressed by gzip (RFC 1952): one file, known by the same path. Stateless. */
public final class Gzip implements Container {
  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    return "a gzip file";
  }

  @Override
  public boolean recognises(Head head) {
    return head.has("\u001f\u008b\b", 0);
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    InputStream plain = parcel.unpacking(new GZIPInputStream(parcel.bytes(), BUFFER));
    return new Single(parcel.unwrapped(withoutEnding(parcel.name()), plain), plain);
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("(?i)\\.tgz$", ".tar").replaceFirst("(?i)\\.gz$", "");
  }
}
