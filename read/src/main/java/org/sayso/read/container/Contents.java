package org.sayso.read.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An open container: gives what it holds, one piece after another, in the order of the file. Used
 * once, on one thread. {@link #close()} also closes the bytes that it was opened from.
 */
public interface Contents extends Closeable {
  /**
   * The next piece; empty at the end. The bytes of the piece before must not be read any more.
   *
   * @throws IOException where it is damaged so that nothing behind this place can be read: told as
   *     a skip, with the message and {@link #where()}, and the container is left
   */
  Optional<Piece> next() throws IOException;

  /** The place where it is now, for a person: "entry 12", "byte 4711"; "" where it has none. */
  default String where() {
    return "";
  }

  /** How many files are still to come; empty where that is not known before the end. */
  default OptionalInt left() {
    return OptionalInt.empty();
  }
}
