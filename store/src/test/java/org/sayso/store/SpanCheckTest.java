package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.model.story.Weave;

/** Somebody edits the database: the check sees it. */
class SpanCheckTest {
  /** The comparison as the head of V1__case.sql gives it to users. */
  private static final String BY_HAND =
      """
      SELECT span.* FROM span JOIN article ON article.id = span.article
       WHERE substr(text, span_start + 1, span_end - span_start) IS NOT quote;
      """;

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (CaseStore store = CaseStore.open(folder)) {
      var harbour = Articles.harbour();
      var other = Articles.bare("Another report.", null);
      store.saveAll(List.of(harbour, other));
      var id = harbour.article().id();
      var of = other.article().id();
      var copy = new OriginReason(id, ReasonKind.WIRE, of, Optional.of(Articles.at("NWA")));
      Origin origin = new Origin("o1", List.of(id, of), List.of(copy));
      store.saveCase(List.of(), new Weave(List.of(), List.of(origin), List.of()));
    }
  }

  @Test
  void anUntouchedCaseIsCleanAndEverySpanIsCounted() {
    SpanReport report = check();
    assertThat(report.clean()).isTrue();
    assertThat(report.articles()).isEqualTo(2);
    assertThat(report.checked())
        .isEqualTo(Long.parseLong(Sql.ask(folder, "SELECT count(*) FROM span").get(0)))
        .isEqualTo(26);
    assertThat(Sql.ask(folder, BY_HAND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE evidence SET quote = 'The pier is theirs' WHERE role = 'content' AND position = 1 AND"
        + " finding = 's1', s1, content",
    "UPDATE evidence SET span_start = span_start + 1 WHERE finding = 'v1' AND role = 'trigger', v1,"
        + " trigger",
    "UPDATE evidence SET span_end = 99999 WHERE finding = 'r1' AND role = 'evidence', r1, evidence",
    "UPDATE evidence SET span_end = span_start WHERE finding = 's2' AND role = 'cue', s2, cue",
    "UPDATE participant SET quote = 'a rival' WHERE finding = 's2' AND role = 'addressee', s2,"
        + " addressee",
    "UPDATE mention SET quote = 'Somebody' WHERE form = 'nominal', mention, nominal",
    "UPDATE credit SET span_start = -3, credit, wire",
    "UPDATE origin_reason SET quote = 'AWN', origin o1, wire"
  })
  void aRowChangedByHandIsFound(String tampering, String what, String role) {
    Sql.run(folder, tampering);
    assertThat(check().misses())
        .singleElement()
        .satisfies(
            miss -> {
              assertThat(miss.what()).isEqualTo(what);
              assertThat(miss.role()).isEqualTo(role);
              assertThat(miss.article()).isEqualTo(Articles.harbour().article().id());
            });
    assertThat(Sql.ask(folder, BY_HAND)).hasSize(1);
  }

  @Test
  void aMissTellsWhatWasExpectedAndWhatIsThere() {
    Sql.run(folder, "UPDATE credit SET quote = 'WNA'");
    SpanMiss miss = check().misses().get(0);
    assertThat(miss.expected()).isEqualTo("WNA");
    assertThat(miss.found()).isEqualTo("NWA");
    assertThat(miss.message()).endsWith("credit wire [48, 51): kept “WNA”, the text has “NWA”");
  }

  @Test
  void aChangedTextIsFoundEvenWhereNoSpanStandsOnIt() {
    Sql.run(folder, "UPDATE article SET text = replace(text, 'newsletter', 'NEWSLETTER')");
    assertThat(check().misses()).extracting(SpanMiss::what).containsExactly("text");
  }

  private SpanReport check() {
    try (CaseStore store = CaseStore.openReading(folder)) {
      return store.check();
    }
  }
}
