package org.sayso.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.read.container.Parcel;

/** A WARC file without compression: it is one stretch. */
final class PlainStretch implements Stretches {
  private final InputStream all;
  private boolean given;

  PlainStretch(Parcel parcel) {
    this.all = parcel.bytes();
  }

  @Override
  public Optional<InputStream> next() {
    boolean first = !given;
    given = true;
    return first ? Optional.of(all) : Optional.empty();
  }

  @Override
  public long offset() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
