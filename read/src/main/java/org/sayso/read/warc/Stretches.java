package org.sayso.read.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The stretches of a WARC file that can be read by themselves. Used once, on one thread. */
interface Stretches extends Closeable {
  /**
   * The next stretch, plain; empty at the end. The one before must not be read any more. Goes on
   * behind damage where a later stretch can be found.
   *
   * @throws IOException where there is something, but none can be found
   */
  Optional<InputStream> next() throws IOException;

  /** The offset in the file where the stretch begins. */
  long offset();
}
