package org.sayso.read.container;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The bytes of one member: whoever closes them leaves the container open. */
final class Shielded extends FilterInputStream {
  Shielded(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The container closes itself.
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
