package org.sayso.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

/** A ZIP archive by the directory at its end. Not thread-safe. */
final class ZipDirectory implements Contents {
  private static final int END_RECORD = 22;
  private static final int LONGEST_END = END_RECORD + 0xFFFF;
  private static final int END_MARK = 0x06054b50;

  /** Of a larger directory not even the names are held in memory. */
  private static final long LARGEST = 16L << 20;

  private final Parcel parcel;
  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;
  private int left;
  private int at;
  private Closeable current = () -> {};

  private ZipDirectory(Parcel parcel, ZipFile zip, List<ZipArchiveEntry> entries) {
    this.parcel = parcel;
    this.zip = zip;
    this.entries = entries.iterator();
    this.left = entries.size();
  }

  /** Empty where the directory is missing, damaged or too large to hold. */
  static Optional<ZipDirectory> open(Parcel parcel, SeekableByteChannel channel)
      throws IOException {
    if (!isReadable(channel)) {
      return Optional.empty();
    }
    channel.position(0);
    try {
      ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
      return Optional.of(new ZipDirectory(parcel, zip, files(zip)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static List<ZipArchiveEntry> files(ZipFile zip) {
    Iterator<ZipArchiveEntry> all = zip.getEntriesInPhysicalOrder().asIterator();
    return Stream.iterate(all, Iterator::hasNext, i -> i)
        .map(Iterator::next)
        .filter(entry -> !entry.isDirectory())
        .collect(Collectors.toList());
  }

  /** Looks for the record at the end, and how large a directory it tells of. */
  private static boolean isReadable(SeekableByteChannel channel) throws IOException {
    long size = channel.size();
    ByteBuffer tail = ByteBuffer.allocate((int) Math.min(size, LONGEST_END));
    channel.position(size - tail.capacity());
    while (tail.hasRemaining() && channel.read(tail) >= 0) {
      // Until it is full.
    }
    tail.flip().order(ByteOrder.LITTLE_ENDIAN);
    for (int i = tail.limit() - END_RECORD; i >= 0; i--) {
      if (tail.getInt(i) == END_MARK) {
        long directory = tail.getInt(i + 12) & 0xFFFFFFFFL;
        return directory <= LARGEST;
      }
    }
    return false;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    current.close();
    if (!entries.hasNext()) {
      return Optional.empty();
    }
    at++;
    left--;
    return Optional.of(piece(entries.next()));
  }

  private Piece piece(ZipArchiveEntry entry) {
    Optional<Piece> unopened = Zip.unopened(entry, parcel, where());
    if (unopened.isPresent()) {
      return unopened.get();
    }
    if (!zip.canReadEntryData(entry)) {
      return Zip.unknown(entry, parcel, where());
    }
    try {
      InputStream content = zip.getInputStream(entry);
      current = content;
      return parcel.member(entry.getName(), parcel.unpacking(new Checked(content, entry.getCrc())));
    } catch (IOException | RuntimeException e) {
      String reason = "it is not where the archive says; get the archive again";
      return new Piece.Damaged(parcel.inside(entry.getName()), reason, where());
    }
  }

  @Override
  public String where() {
    return "entry " + at;
  }

  @Override
  public OptionalInt left() {
    return OptionalInt.of(left);
  }

  @Override
  public void close() throws IOException {
    current.close();
    zip.close();
    parcel.bytes().close();
  }
}
