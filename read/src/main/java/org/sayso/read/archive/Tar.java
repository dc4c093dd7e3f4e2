package org.sayso.read.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

/** Tar archives: POSIX, GNU and those before them, known by the sum in their header. Stateless. */
public final class Tar implements Container {
  private static final int BLOCK = 512;

  @Override
  public String name() {
    return "a tar archive";
  }

  @Override
  public boolean recognises(Head head) {
    if (head.bytes().length < BLOCK) {
      return false;
    }
    byte[] header = Arrays.copyOf(head.bytes(), BLOCK);
    return header[0] != 0 && hasItsSum(header);
  }

  private static boolean hasItsSum(byte[] header) {
    try {
      return TarUtils.verifyCheckSum(header);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public Contents open(Parcel parcel) {
    return new Entries(parcel);
  }

  private static final class Entries implements Contents {
    /** What the headers of one entry may take: names and remarks, never texts. */
    private static final long HEADERS = 1 << 20;

    private final Parcel parcel;
    private final Leash leash;
    private final TarArchiveInputStream tar;
    private int at;

    Entries(Parcel parcel) {
      this.parcel = parcel;
      this.leash = new Leash(parcel.bytes());
      this.tar = new TarArchiveInputStream(leash);
    }

    @Override
    public Optional<Piece> next() throws IOException {
      TarArchiveEntry entry = entry();
      while (entry != null && entry.isDirectory()) {
        entry = entry();
      }
      return Optional.ofNullable(entry).map(this::piece);
    }

    private TarArchiveEntry entry() throws IOException {
      try {
        if (at > 0) {
          tar.transferTo(OutputStream.nullOutputStream());
        }
        at++;
        leash.allow(HEADERS);
        TarArchiveEntry entry = tar.getNextEntry();
        leash.release();
        return entry;
      } catch (IOException e) {
        throw Ends.of(e);
      }
    }

    private Piece piece(TarArchiveEntry entry) {
      if (entry.isSymbolicLink() || entry.isLink()) {
        return new Piece.Over("link");
      }
      return entry.isFile() && tar.canReadEntryData(entry)
          ? parcel.member(entry.getName(), new Ends(tar))
          : new Piece.Over("special file");
    }

    @Override
    public String where() {
      return "entry " + at;
    }

    @Override
    public void close() throws IOException {
      tar.close();
    }
  }
}
