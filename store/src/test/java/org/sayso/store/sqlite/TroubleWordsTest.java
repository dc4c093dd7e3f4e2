package org.sayso.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.SaysoException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors become, also those that a test cannot bring about. */
class TroubleWordsTest {
  private static final Path FILE = Path.of("harbour", "case.db");

  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, is being written by another process",
    "SQLITE_BUSY_SNAPSHOT, is being written by another process",
    "SQLITE_LOCKED, is being written by another process",
    "SQLITE_READONLY, cannot be written",
    "SQLITE_READONLY_DBMOVED, cannot be written",
    "SQLITE_FULL, the disk is full",
    "SQLITE_IOERR_WRITE, the disk reports an error",
    "SQLITE_CANTOPEN, cannot be opened",
    "SQLITE_CORRUPT, is damaged",
    "SQLITE_NOTADB, is damaged",
    "SQLITE_INTERNAL, cannot be used"
  })
  void aBrokenWorldIsNamedWithTheFileAndARemedy(SQLiteErrorCode code, String what) {
    RuntimeException said =
        Trouble.of(FILE, new IllegalStateException(new SQLiteException("x", code)));
    assertThat(said).isInstanceOf(SaysoException.class).hasMessageContaining(what);
    assertThat(said).hasMessageStartingWith(FILE.toString());
    assertThat(((SaysoException) said).remedy()).endsWith(".");
  }

  @Test
  void aRowThatBreaksTheSchemaIsAWrongCall() {
    Throwable said =
        Trouble.of(FILE, new SQLiteException("x", SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY));
    assertThat(said).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theKnownVersionIsThatOfTheLastMigration() throws IOException, URISyntaxException {
    assertThat(migrations())
        .hasSize(Schema.VERSION)
        .anyMatch(name -> name.startsWith("V" + Schema.VERSION + "__"));
  }

  private static List<String> migrations() throws IOException, URISyntaxException {
    Path last =
        Path.of(Schema.class.getResource("/org/sayso/store/migrations/V1__case.sql").toURI());
    try (Stream<Path> files = Files.list(last.getParent())) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
