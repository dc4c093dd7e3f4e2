package org.sayso.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** How connections to one file are set up. */
final class Connections {
  private Connections() {}

  /** Write-ahead log, foreign keys, a busy timeout; a transaction takes the write lock at once. */
  static SQLiteDataSource writing(Path file, Duration patience) {
    SQLiteConfig config = config(patience);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return source(config, url(file, ""));
  }

  /**
   * For reading only. Where the disk allows it the file is opened as a writer would and writing
   * then forbidden: a read-only handle would leave the log's index file behind. On a read-only disk
   * nobody else writes either, so the file is taken as unchanging, unless a log lies beside it.
   */
  static Jdbi reading(Path file, Duration patience) {
    SQLiteConfig config = config(patience);
    config.setTransactionMode(TransactionMode.DEFERRED);
    if (Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent())) {
      SQLiteDataSource source = source(config, url(file, ""));
      return Jdbi.create(source).installPlugin(new QueryOnly());
    }
    config.setReadOnly(true);
    boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    return Jdbi.create(source(config, url(file, log ? "?mode=ro" : "?immutable=1")));
  }

  private static SQLiteConfig config(Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) patience.toMillis());
    return config;
  }

  private static SQLiteDataSource source(SQLiteConfig config, String url) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  /** As a URI, so that no sign in a folder's name means anything. */
  private static String url(Path file, String parameters) {
    return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + parameters;
  }
}
