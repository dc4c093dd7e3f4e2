package org.sayso.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Piece;

/** The one thing in a file that is only compressed. Not thread-safe. */
final class Single implements Contents {
  private final InputStream stream;
  private Optional<Piece> piece;

  Single(Piece piece, InputStream stream) {
    this.piece = Optional.of(piece);
    this.stream = stream;
  }

  @Override
  public Optional<Piece> next() {
    Optional<Piece> only = piece;
    piece = Optional.empty();
    return only;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
