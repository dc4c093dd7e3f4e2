package org.sayso.store.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * One SQLite file. Safe for many threads: one writes at a time, any number read. Library errors
 * become {@link org.sayso.model.SaysoException}, or {@link IllegalArgumentException} where a row
 * broke a rule of the schema.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Jdbi readers;
  private final Handle writer;
  private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

  private Database(Path file, Jdbi readers, Handle writer) {
    this.file = file;
    this.readers = readers;
    this.writer = writer;
  }

  /**
   * Opens a file for reading and writing, makes it where there is none, and brings its tables up to
   * date.
   *
   * @param patience how long to wait while another process writes
   */
  public static Database open(Path file, Duration patience) {
    return guarded(
        file,
        () -> {
          var source = Connections.writing(file, patience);
          Schema.bringUpToDate(file, source);
          return new Database(
              file, Connections.reading(file, patience), Jdbi.create(source).open());
        });
  }

  /**
   * Opens an existing file for reading.
   *
   * @param patience how long to wait while another process holds the whole file
   */
  public static Database openReading(Path file, Duration patience) {
    return guarded(
        file,
        () -> {
          Database database = new Database(file, Connections.reading(file, patience), null);
          return database.read(
              handle -> {
                Schema.requireCurrent(file, handle);
                return database;
              });
        });
  }

  /** Reads in one transaction: whatever is written meanwhile is not seen. */
  public <T> T read(Function<Handle, T> work) {
    return guarded(
        file,
        () -> {
          Handle handle = idle.poll();
          Handle open = handle == null ? readers.open() : handle;
          T result = open.inTransaction(work::apply);
          idle.add(open);
          return result;
        });
  }

  /** Writes in one transaction: all of it or, where the work throws, none. */
  public <T> T write(Function<Handle, T> work) {
    if (writer == null) {
      throw new IllegalStateException("opened for reading only: " + file);
    }
    synchronized (writer) {
      return guarded(file, () -> writer.inTransaction(work::apply));
    }
  }

  /** Whether it was opened for writing. */
  public boolean writable() {
    return writer != null;
  }

  @Override
  public void close() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
    if (writer != null) {
      writer.close();
    }
  }

  private interface Work<T> {
    T run();
  }

  private static <T> T guarded(Path file, Work<T> work) {
    try {
      return work.run();
    } catch (JdbiException | FlywayException e) {
      throw Trouble.of(file, e);
    }
  }
}
