package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Statement;

/** A case of the first release, which knew no confidence, is brought up to date when opened. */
class OlderCaseTest {
  @TempDir Path folder;

  @BeforeEach
  void aCaseOfTheFirstRelease() {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
    }
    Sql.run(folder, "UPDATE article SET digest = 'of the first release'");
    Sql.run(folder, "DROP VIEW said");
    Sql.run(folder, "ALTER TABLE statement DROP COLUMN confidence");
    Sql.run(folder, "ALTER TABLE article DROP COLUMN manner");
    Sql.run(folder, "CREATE VIEW said AS SELECT id AS statement FROM statement");
    Sql.run(folder, "DROP TABLE stated");
    Stream.of("mention_moved", "entity_called", "entity_split")
        .forEach(index -> Sql.run(folder, "DROP INDEX " + index));
    Sql.run(folder, "ALTER TABLE mention DROP COLUMN moved_to");
    Sql.run(folder, "ALTER TABLE entity DROP COLUMN called");
    Sql.run(folder, "ALTER TABLE entity DROP COLUMN split");
    Stream.of(
            "case_correction_note",
            "case_correction",
            "correction_place",
            "correction_subject",
            "correction",
            "list_run",
            "list_version",
            "list_entry",
            "decision",
            "screen_match",
            "case_known_member",
            "case_known",
            "know_profile",
            "know_base")
        .forEach(table -> Sql.run(folder, "DROP TABLE " + table));
    Sql.run(folder, "DELETE FROM flyway_schema_history WHERE version <> '1'");
  }

  @Test
  void itsStatementsAreThereWithoutConfidence() {
    try (CaseStore store = CaseStore.open(folder)) {
      LinkedArticle harbour = store.article(Articles.harbour().article().id()).orElseThrow();
      assertThat(harbour.annotated().statements())
          .hasSize(2)
          .allMatch(statement -> statement.confidence().isEmpty());
      assertThat(store.manner(harbour.article().id())).isEmpty();
    }
  }

  @Test
  void whatIsSaidAnewHasIt() {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
      LinkedArticle harbour = store.article(Articles.harbour().article().id()).orElseThrow();
      assertThat(harbour.annotated().statements())
          .extracting(Statement::confidence)
          .isEqualTo(
              Articles.harbour().annotated().statements().stream()
                  .map(Statement::confidence)
                  .toList());
    }
    assertThat(Sql.ask(folder, "SELECT statement, confidence FROM said"))
        .containsExactlyInAnyOrder("s1|0.87", "s2|null");
  }
}
