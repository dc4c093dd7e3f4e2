package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;

/** A broken world: each trouble says what is wrong and what helps. */
class TroubleTest {
  @TempDir Path root;

  @Test
  void aFolderIsMadeWithItsParents() throws IOException {
    Path folder = root.resolve("a/b?c#d%20 é/case");
    CaseStore.open(folder).close();
    assertThat(files(folder)).containsExactly("case.db");
    CaseStore.openReading(folder).close();
    assertThat(files(folder)).containsExactly("case.db");
  }

  @Test
  void aFolderWithOtherThingsIsNoCase() throws IOException {
    Files.writeString(root.resolve("letter.txt"), "Dear all");
    expect(() -> CaseStore.open(root), "holds other things and no case", "empty folder");
    assertThat(files(root)).containsExactly("letter.txt");
  }

  @Test
  void aFileIsNoCase() throws IOException {
    Path file = Files.writeString(root.resolve("letter.txt"), "Dear all");
    expect(() -> CaseStore.open(file), "no folder", "Name a folder");
    expect(() -> CaseStore.open(file.resolve("case")), "cannot be made", "Name a folder");
  }

  @Test
  void readingMakesNothing() throws IOException {
    expect(() -> CaseStore.openReading(root), "no case in", "Name the folder of a case");
    expect(() -> CaseStore.openReading(root.resolve("x")), "no case in", "Name the folder");
    assertThat(files(root)).isEmpty();
  }

  @Test
  void aStoreOpenForReadingRefusesToWrite() {
    CaseStore.open(root).close();
    try (CaseStore store = CaseStore.openReading(root)) {
      assertThatThrownBy(() -> store.save(Articles.harbour()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aDatabaseThatIsNoneIsNamed() throws IOException {
    Files.writeString(
        root.resolve("case.db"), "This is not the file you are looking for. ".repeat(99));
    expect(() -> CaseStore.open(root), "damaged or is no database", "Restore it");
    expect(() -> CaseStore.openReading(root), "damaged or is no database", "Restore it");
  }

  @Test
  void aDamagedDatabaseIsNamed() throws IOException {
    try (CaseStore store = CaseStore.open(root)) {
      store.save(Articles.harbour());
    }
    try (RandomAccessFile file = new RandomAccessFile(root.resolve("case.db").toFile(), "rw")) {
      byte[] junk = new byte[(int) file.length() - 8192];
      Arrays.fill(junk, (byte) 0x5a);
      file.seek(8192);
      file.write(junk);
    }
    expect(
        () -> {
          try (CaseStore store = CaseStore.openReading(root)) {
            store.linkedArticles().toList();
          }
        },
        "damaged",
        "Restore it");
  }

  @Test
  void aDatabaseOfSomethingElseIsRefused() {
    Sql.run(root, "CREATE TABLE recipe (name TEXT)");
    expect(() -> CaseStore.open(root), "is no case of Sayso", "another folder");
    expect(() -> CaseStore.openReading(root), "is no case of Sayso", "another folder");
    assertThat(Sql.ask(root, "SELECT name FROM sqlite_master")).containsExactly("recipe");
  }

  @Test
  void aNewerSchemaIsRefused() {
    CaseStore.open(root).close();
    Sql.run(
        root,
        "INSERT INTO flyway_schema_history SELECT 99, '99', 'x', type, script, checksum,"
            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
            + " LIMIT 1");
    expect(() -> CaseStore.open(root), "written by a newer Sayso (schema 99", "newer Sayso");
    expect(() -> CaseStore.openReading(root), "written by a newer Sayso", "newer Sayso");
  }

  @Test
  void anEmptyFileIsFilledByAWriterAndRefusedByAReader() throws IOException {
    Files.createFile(root.resolve("case.db"));
    expect(() -> CaseStore.openReading(root), "holds no case", "Read an article into it");
    CaseStore.open(root).close();
    CaseStore.openReading(root).close();
  }

  @Test
  void aCaseThatAnotherIsWritingIsLockedForWritersAndOpenForReaders() throws SQLException {
    try (CaseStore store = CaseStore.open(root, Duration.ofMillis(50));
        Connection other = Sql.connect(root);
        Statement statement = other.createStatement()) {
      store.save(Articles.harbour());
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("UPDATE article SET title = 'half done'");
      expect(
          () -> store.save(Articles.bare("Later.", null)),
          "being written by another process",
          "Wait");
      assertThat(store.linkedArticles()).containsExactly(Articles.harbour());
      try (CaseStore reader = CaseStore.openReading(root)) {
        assertThat(reader.linkedArticles()).containsExactly(Articles.harbour());
      }
      statement.execute("ROLLBACK");
      assertThat(store.save(Articles.bare("Later.", null))).isEqualTo(Saved.NEW);
    }
  }

  @Test
  void aReadOnlyCaseCanBeReadAndNotWritten() throws IOException {
    CaseStore.open(root).close();
    assumeThat(root.toFile().setWritable(false)).isTrue();
    root.resolve("case.db").toFile().setWritable(false);
    try {
      assumeThat(Files.isWritable(root)).as("not as root").isFalse();
      expect(() -> CaseStore.open(root), "read-only", "right to write");
      try (CaseStore store = CaseStore.openReading(root)) {
        assertThat(store.articles()).isEmpty();
      }
    } finally {
      root.toFile().setWritable(true);
    }
  }

  private static void expect(ThrowingCallable call, String what, String remedy) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SaysoException.class,
            e -> {
              assertThat(e).hasMessageContaining(what);
              assertThat(e.remedy()).contains(remedy);
            });
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
