package org.sayso.link.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import org.sayso.model.SaysoException;

/**
 * The bytes of an index, the same in memory and in a file: a header with the release of the layout,
 * the length of each section and two checksums, then the sections. Little-endian; sections begin at
 * multiples of eight. Immutable; views are made for each use.
 */
final class Image {
  private static final long MAGIC = 0x314e_4f53_5941_53L; // "SAYSON1" from the last byte
  private static final int RELEASE = 1;
  private static final int SECTIONS = Section.values().length;
  private static final int LENGTHS_AT = 16;
  private static final int CONTENT_SUM_AT = LENGTHS_AT + 8 * SECTIONS;
  private static final int HEADER_SUM_AT = CONTENT_SUM_AT + 8;
  private static final int HEADER = HEADER_SUM_AT + 8;

  /** What the sections hold, in the order of the file. */
  enum Section {
    /** Where each word's letters end. */
    WORD_ENDS,
    WORD_LETTERS,
    /** Where each group of keys ends among {@link #KEYED_WORDS}. */
    KEY_ENDS,
    KEYED_WORDS,
    /** Where each word's names end. */
    POSTING_ENDS,
    /** How many names a word has, then the steps from name to name. */
    POSTINGS,
    /** Where each name's words end. */
    NAME_ENDS,
    NAME_WORDS,
    NAME_WEIGHTS,
    NAME_KINDS,
    NAME_ENTRIES,
    TEXT_ENDS,
    TEXTS
  }

  private final ByteBuffer bytes;

  private Image(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Of these sections, all there, in their order. */
  static Image of(List<ByteBuffer> sections) {
    long size = HEADER;
    for (ByteBuffer section : sections) {
      size += padded(section.remaining());
    }
    if (size > Integer.MAX_VALUE) {
      throw new SaysoException(
          "the names take more than an index can hold: " + size + " bytes",
          "Screen against fewer lists at once.",
          null);
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(MAGIC).putInt(RELEASE).putInt(SECTIONS);
    sections.forEach(s -> bytes.putLong(s.remaining()));
    bytes.position(HEADER);
    for (ByteBuffer section : sections) {
      int start = bytes.position();
      bytes.put(section.duplicate());
      bytes.position(start + padded(section.remaining()));
    }
    bytes.putLong(CONTENT_SUM_AT, sum(bytes, HEADER, (int) size));
    bytes.putLong(HEADER_SUM_AT, sum(bytes, 0, HEADER_SUM_AT));
    return new Image(bytes);
  }

  /** Mapped from a file; only the header is read. */
  static Image open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEADER || size > Integer.MAX_VALUE) {
        throw broken(file, "it has " + size + " bytes");
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      Image image = new Image(bytes.order(ByteOrder.LITTLE_ENDIAN));
      image.checkHeader(file);
      return image;
    } catch (IOException e) {
      throw new SaysoException("cannot read the index " + file, "Build it again.", e);
    }
  }

  private void checkHeader(Path file) {
    if (bytes.getLong(0) != MAGIC || bytes.getInt(12) != SECTIONS) {
      throw broken(file, "it is no index of names");
    }
    if (bytes.getInt(8) != RELEASE) {
      throw broken(file, "its layout is of release " + bytes.getInt(8) + ", not " + RELEASE);
    }
    if (bytes.getLong(HEADER_SUM_AT) != sum(bytes, 0, HEADER_SUM_AT)) {
      throw broken(file, "its header is damaged");
    }
    long size = HEADER;
    for (int i = 0; i < SECTIONS; i++) {
      size += padded(bytes.getLong(LENGTHS_AT + 8 * i));
    }
    if (size != bytes.limit()) {
      throw broken(file, bytes.limit() + " bytes instead of " + size);
    }
  }

  /** Reads everything and compares it with the checksum. */
  boolean isWhole() {
    return bytes.getLong(CONTENT_SUM_AT) == sum(bytes, HEADER, bytes.limit());
  }

  /** A file with these bytes; it is there only when it is whole. */
  void write(Path file) {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer all = bytes.duplicate().rewind();
        while (all.hasRemaining()) {
          channel.write(all);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SaysoException(
          "cannot write the index " + file, "Check that the disk has room and may be written.", e);
    }
  }

  int size() {
    return bytes.limit();
  }

  /** A view of one section, with a position of its own. */
  ByteBuffer section(Section wanted) {
    long start = HEADER;
    for (int i = 0; i < wanted.ordinal(); i++) {
      start += padded(bytes.getLong(LENGTHS_AT + 8 * i));
    }
    int length = (int) bytes.getLong(LENGTHS_AT + 8 * wanted.ordinal());
    return bytes.slice((int) start, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int padded(long length) {
    return (int) ((length + 7) / 8 * 8);
  }

  private static long sum(ByteBuffer bytes, int from, int to) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate().clear().position(from).limit(to));
    return sum.getValue();
  }

  private static SaysoException broken(Path file, String why) {
    return new SaysoException(
        "the index " + file + " cannot be used: " + why,
        "Delete it; it will be built again.",
        null);
  }
}
