package org.sayso.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

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
    return new One(parcel.unwrapped(withoutEnding(parcel.name()), plain), plain);
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("(?i)\\.tgz$", ".tar").replaceFirst("(?i)\\.gz$", "");
  }

  private static final class One implements Contents {
    private final InputStream stream;
    private Optional<Piece> piece;

    One(Piece piece, InputStream stream) {
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
}
