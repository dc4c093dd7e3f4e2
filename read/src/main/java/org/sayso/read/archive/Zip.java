package org.sayso.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

/**
 * ZIP archives (APPNOTE 6.3), also WACZ, which is one. Read by their directory where that is at
 * hand, so that one bad file does not hide the next; else from the front. Office documents are ZIP
 * files too, but no archives of articles. Stateless.
 */
public final class Zip implements Container {
  /** A smaller archive that lies in another, or is piped in, is held in memory. */
  private static final int IN_MEMORY = 64 << 20;

  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "mimetype", "META-INF/", "_rels/", "docProps/", "word/");
  private static final Set<String> OFFICE_ENDINGS =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "war", "apk", "pages");

  @Override
  public String name() {
    return "a ZIP archive";
  }

  @Override
  public boolean recognises(Head head) {
    boolean zip = head.has("PK\3\4", 0) || head.has("PK\5\6", 0);
    return zip && !OFFICE_ENDINGS.contains(head.ending()) && !isOffice(head);
  }

  private static boolean isOffice(Head head) {
    if (head.bytes().length < NAME || head.has("PK\5\6", 0)) {
      return false;
    }
    int length = (head.bytes()[NAME_LENGTH] & 0xFF) | (head.bytes()[NAME_LENGTH + 1] & 0xFF) << 8;
    return OFFICE.stream().anyMatch(name -> head.has(name, NAME) && length >= name.length());
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    if (parcel.file().isPresent()) {
      return byDirectory(parcel, FileChannel.open(parcel.file().get()), parcel.bytes());
    }
    byte[] first = parcel.bytes().readNBytes(IN_MEMORY);
    InputStream again = new SequenceInputStream(new ByteArrayInputStream(first), parcel.bytes());
    return first.length < IN_MEMORY
        ? byDirectory(parcel, new SeekableInMemoryByteChannel(first), again)
        : new ZipStream(parcel, again);
  }

  private static Contents byDirectory(Parcel parcel, SeekableByteChannel channel, InputStream bytes)
      throws IOException {
    Optional<ZipDirectory> directory = ZipDirectory.open(parcel, channel);
    if (directory.isPresent()) {
      return directory.get();
    }
    channel.close();
    return new ZipStream(parcel, bytes);
  }

  /** Why an entry is not opened; empty where it is. */
  static Optional<Piece> unopened(ZipArchiveEntry entry, Parcel parcel, String where) {
    if (entry.isUnixSymlink()) {
      return Optional.of(new Piece.Over("link"));
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(
          new Piece.Damaged(
              parcel.inside(entry.getName()),
              "it is encrypted; unpack the archive with its password",
              where));
    }
    return Optional.empty();
  }

  /** The piece for an entry whose packing nobody here can undo. */
  static Piece unknown(ZipArchiveEntry entry, Parcel parcel, String where) {
    return new Piece.Damaged(
        parcel.inside(entry.getName()),
        "it is packed by method " + entry.getMethod() + ", which is not supported; pack it anew",
        where);
  }

  static Damage cutOff() {
    return new Damage("the archive is cut off or damaged here; get it again from where it came");
  }
}
