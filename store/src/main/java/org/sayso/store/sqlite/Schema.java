package org.sayso.store.sqlite;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sayso.model.SaysoException;

/**
 * The tables of a case, in versions; {@code migrations/V1__case.sql} and its successors. Flyway is
 * only woken when there is something to do, since it takes half a second to wake.
 */
final class Schema {
  /** The newest version that this Sayso knows: that of the last migration. */
  static final int VERSION = 7;

  private static final String MIGRATIONS = "classpath:org/sayso/store/migrations";

  private Schema() {}

  /** Brings a file up to date; makes the tables where it has none. */
  static void bringUpToDate(Path file, DataSource source) {
    Optional<Integer> version = Jdbi.create(source).withHandle(Schema::version);
    version.ifPresent(v -> refuse(file, v));
    if (version.filter(v -> v == VERSION).isEmpty()) {
      Flyway.configure()
          .loggers(QuietLog.class.getName())
          .dataSource(source)
          .locations(MIGRATIONS)
          .load()
          .migrate();
    }
  }

  /** Fails where the file is not of this very version. */
  static void requireCurrent(Path file, Handle handle) {
    int version = version(handle).orElse(0);
    version(handle).ifPresent(v -> refuse(file, v));
    if (version < VERSION) {
      throw new SaysoException(
          file + " holds no case yet, or one of an older Sayso (schema " + version + ")",
          "Read an article into it once with this Sayso; that brings it up to date.",
          null);
    }
  }

  /** The version of the tables; empty where there are none, 0 where they are not ours. */
  private static Optional<Integer> version(Handle handle) {
    boolean any = number(handle, "SELECT count(*) FROM sqlite_master") > 0;
    boolean ours =
        number(handle, "SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'")
            > 0;
    if (ours) {
      String newest =
          "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success";
      return Optional.of(number(handle, newest));
    }
    return any ? Optional.of(0) : Optional.empty();
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  private static void refuse(Path file, int version) {
    if (version == 0) {
      throw new SaysoException(
          file + " is no case of Sayso but another database", "Name another folder.", null);
    }
    if (version > VERSION) {
      throw new SaysoException(
          file + " was written by a newer Sayso (schema " + version + ", known: " + VERSION + ")",
          "Use that newer Sayso, or read the articles into a new case.",
          null);
    }
  }
}
