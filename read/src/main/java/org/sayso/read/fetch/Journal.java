package org.sayso.read.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.model.SaysoException;

/**
 * Rows that are only ever added, so that a stop at any moment loses at most the last one: a row
 * counts when its line's end is on the disk. Thread-safe; one process at a time may write.
 */
public final class Journal {
  private final Path file;

  /** A journal in this file, which is made when the first row is added. */
  public Journal(Path file) {
    this.file = file;
  }

  /**
   * All rows, oldest first.
   *
   * @throws SaysoException where the file cannot be read
   */
  public synchronized List<List<String>> rows() {
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      return text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /**
   * Adds rows, and returns when they are on the disk.
   *
   * @throws SaysoException where they cannot be written
   */
  public synchronized void add(List<List<String>> rows) {
    String lines = rows.stream().map(Journal::line).collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        channel.truncate(end(channel));
        channel.position(channel.size());
        write(channel, lines.getBytes(StandardCharsets.UTF_8));
        channel.force(false);
      }
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Where the last whole row ends: what stands behind it was cut off by a stop. */
  private static long end(FileChannel channel) throws IOException {
    long end = channel.size();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
      end--;
    }
    return 0;
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static String line(List<String> row) {
    return row.stream()
            .map(cell -> cell.replaceAll("[\\t\\r\\n]", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  private SaysoException broken(IOException e) {
    return new SaysoException(
        "cannot keep what was fetched in " + file, "Check the disk and its permissions.", e);
  }
}
