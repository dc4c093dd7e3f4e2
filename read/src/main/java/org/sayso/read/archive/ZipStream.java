package org.sayso.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

/** A ZIP archive from its front, as far as it goes. Not thread-safe. */
final class ZipStream implements Contents {
  private final Parcel parcel;
  private final ZipArchiveInputStream zip;
  private final InputStream content;
  private ZipArchiveEntry current;
  private int at;

  ZipStream(Parcel parcel, InputStream bytes) {
    this.parcel = parcel;
    this.zip = new ZipArchiveInputStream(bytes, "UTF-8", true, true);
    this.content = parcel.unpacking(new Ends(zip));
  }

  @Override
  public Optional<Piece> next() throws IOException {
    ZipArchiveEntry entry = entry();
    while (entry != null && entry.isDirectory()) {
      entry = entry();
    }
    return Optional.ofNullable(entry).map(this::piece);
  }

  /** What is left of an entry is unpacked here, so that it is measured. */
  private void drain() throws IOException {
    if (current != null && zip.canReadEntryData(current)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
  }

  private ZipArchiveEntry entry() throws IOException {
    drain();
    at++;
    try {
      current = zip.getNextEntry();
      return current;
    } catch (IOException e) {
      throw Ends.of(e);
    } catch (RuntimeException e) {
      throw Zip.cutOff();
    }
  }

  private Piece piece(ZipArchiveEntry entry) {
    return Zip.unopened(entry, parcel, where())
        .orElseGet(
            () ->
                zip.canReadEntryData(entry)
                    ? parcel.member(entry.getName(), content)
                    : Zip.unknown(entry, parcel, where()));
  }

  @Override
  public String where() {
    return "entry " + at;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
