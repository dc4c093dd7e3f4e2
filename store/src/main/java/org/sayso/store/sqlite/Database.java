package org.sayso.store.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
  private final Optional<Jdbi> writers;
  private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

  private Database(Path file, Jdbi readers, Optional<Jdbi> writers) {
    this.file = file;
    this.readers = readers;
    this.writers = writers;
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
          Jdbi readers = Connections.reading(file, patience);
          Database database = new Database(file, readers, Optional.of(Jdbi.create(source)));
          // The last connection to close folds the log into the file, which takes its time: with
          // this one open, that is not after each write.
          database.idle.add(readers.open());
          return database;
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
          Database database =
              new Database(file, Connections.reading(file, patience), Optional.empty());
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
          try {
            T result = open.inTransaction(work::apply);
            idle.add(open);
            return result;
          } catch (RuntimeException e) {
            open.close();
            throw e;
          }
        });
  }

  /** Writes in one transaction: all of it or, where the work throws, none. */
  public <T> T write(Function<Handle, T> work) {
    Jdbi jdbi =
        writers.orElseThrow(() -> new IllegalStateException("opened for reading only: " + file));
    synchronized (jdbi) {
      return guarded(
          file,
          () -> {
            // A connection that met a lock is of no further use, so each write takes its own.
            try (Handle handle = jdbi.open()) {
              return handle.inTransaction(work::apply);
            }
          });
    }
  }

  @Override
  public void close() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
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
