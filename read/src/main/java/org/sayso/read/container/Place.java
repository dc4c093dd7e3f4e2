package org.sayso.read.container;

import java.io.IOException;

/** What a user named, not opened yet: a file, a folder, standard input, an address. Immutable. */
public interface Place {
  /** As the user named it. */
  String path();

  /** How many files there are to come from it, as far as is known before it is opened. */
  default int size() {
    return 1;
  }

  /**
   * Opens it; whoever gets a {@link Parcel} or {@link Piece.Shelf} closes it. May be called again.
   *
   * @throws IOException where it cannot be read; its message, a half-sentence for a person with the
   *     remedy, becomes the reason of the skip
   */
  Piece open() throws IOException;
}
