package org.sayso.read.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Says of an end that comes too early what the JDK says of it. Not thread-safe. */
final class Ends extends FilterInputStream {
  private static final Set<String> EARLY =
      Set.of("Truncated TAR archive", "Truncated ZIP file", "Unexpected end of stream");

  Ends(InputStream in) {
    super(in);
  }

  /** The same exception where it tells of something else. */
  static IOException of(IOException e) {
    return e.getMessage() != null && EARLY.contains(e.getMessage())
        ? new EOFException(e.getMessage())
        : e;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw of(e);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return super.read(into, from, length);
    } catch (IOException e) {
      throw of(e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
