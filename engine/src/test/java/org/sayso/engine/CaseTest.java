package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.ReadReport;
import org.sayso.engine.json.CaseWriter;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.text.Edtf;

/** Reading into a case: what it keeps, and that repetition and order change nothing. */
class CaseTest {
  private static final Batch ANY = Batch.of(List.of());
  private static final Article FIRST = TaleStages.saying("a.txt", "it would rain");
  private static final Article SECOND = TaleStages.saying("b.txt", "it would snow");

  @TempDir Path folder;

  @Test
  void a_new_case_is_empty() {
    try (Case kept = Case.open(folder.resolve("case"), TaleStages.of())) {
      assertThat(kept.articles()).isEmpty();
      assertThat(kept.entities()).isEmpty();
      assertThat(kept.claims()).isEmpty();
      assertThat(kept.verify().clean()).isTrue();
    }
  }

  @Test
  void reading_counts_what_is_new() {
    Skipped bad = new Skipped("c.bin", "it is no text; save it as text", "");
    assertThat(read("case", FIRST, bad, SECOND))
        .isEqualTo(new ReadReport(2, 0, 0, List.of(bad), List.of()));
    try (Case kept = Case.openReading(folder.resolve("case"))) {
      assertThat(kept.articles())
          .extracting(ArticleLine::path)
          .containsExactlyInAnyOrder("a.txt", "b.txt");
      assertThat(kept.articles()).extracting(ArticleLine::statements).containsExactly(1, 1);
      assertThat(kept.articles()).extracting(ArticleLine::story).containsOnly(Optional.of("t1"));
    }
  }

  @Test
  void reading_the_same_twice_changes_nothing() {
    read("case", FIRST, SECOND);
    String before = export("case");
    assertThat(read("case", FIRST, SECOND))
        .isEqualTo(new ReadReport(0, 0, 2, List.of(), List.of()));
    assertThat(export("case")).isEqualTo(before);
  }

  @Test
  void an_article_that_the_case_has_is_not_understood_again() {
    read("case", FIRST);
    Stages noModel =
        new Stages(
            TaleStages.of(FIRST).read(),
            depth -> {
              throw new IllegalStateException("the model was asked for");
            },
            Tale::link,
            TaleStages.of().linkCase(),
            TaleStages.of().weave());
    try (Case kept = Case.open(folder.resolve("case"), noModel)) {
      assertThat(kept.read(ANY, Progress.NONE).unchanged()).isEqualTo(1);
    }
  }

  @Test
  void what_was_read_fast_is_understood_again_where_all_is_asked_for_and_not_the_other_way() {
    Batch fast = ANY.inManner(Manner.WHOLE.in(Depth.FAST));
    assertThat(depths(fast)).containsExactly(Depth.FAST);
    assertThat(depths(fast)).isEmpty();
    assertThat(depths(ANY)).containsExactly(Depth.FULL);
    assertThat(depths(fast)).isEmpty();
    assertThat(depths(ANY)).isEmpty();
  }

  @Test
  void what_is_not_sure_enough_is_not_kept() {
    assertThat(statements(new Confidence(0.88))).isZero();
    assertThat(statements(new Confidence(0.87))).isEqualTo(1);
  }

  private int statements(Confidence floor) {
    try (Case kept = Case.open(folder.resolve("sure"), TaleStages.of(FIRST))) {
      kept.read(ANY.inManner(Manner.WHOLE.from(floor)), Progress.NONE);
      return kept.articles().get(0).statements();
    }
  }

  /** How deeply the article had to be understood for this batch. */
  private List<Depth> depths(Batch batch) {
    List<Depth> asked = new ArrayList<>();
    Stages stages =
        new Stages(
            TaleStages.of(FIRST).read(),
            depth -> {
              asked.add(depth);
              return Tale::understand;
            },
            Tale::link,
            TaleStages.of().linkCase(),
            TaleStages.of().weave());
    try (Case kept = Case.open(folder.resolve("deep"), stages)) {
      kept.read(batch, Progress.NONE);
    }
    return asked;
  }

  @Test
  void the_order_of_articles_changes_nothing() {
    read("one", FIRST, SECOND);
    read("two", SECOND, FIRST);
    read("three", SECOND);
    read("three", FIRST);
    assertThat(export("two")).isEqualTo(export("one"));
    assertThat(export("three")).isEqualTo(export("one"));
  }

  @Test
  void the_same_bytes_under_other_metadata_are_a_change() {
    read("case", FIRST);
    Article renamed = titled(FIRST, "Rain in Torsby");
    assertThat(read("case", renamed)).isEqualTo(new ReadReport(0, 1, 0, List.of(), List.of()));
    try (Case kept = Case.openReading(folder.resolve("case"))) {
      assertThat(kept.articles().get(0).metadata().title()).contains("Rain in Torsby");
    }
  }

  @Test
  void the_same_bytes_in_a_second_place_are_no_change() {
    read("case", FIRST);
    Article elsewhere = TaleStages.saying("copies/a.txt", "it would rain");
    assertThat(read("case", elsewhere)).isEqualTo(new ReadReport(0, 0, 1, List.of(), List.of()));
  }

  @Test
  void a_page_that_was_taken_again_unchanged_stays_as_it_was_taken_first() {
    Article early = taken("2031-05-04");
    Article late = taken("2031-05-09");
    read("one", early);
    assertThat(read("one", late)).isEqualTo(new ReadReport(0, 0, 1, List.of(), List.of()));
    read("two", late);
    read("two", early);
    for (String name : List.of("one", "two")) {
      try (Case kept = Case.openReading(folder.resolve(name))) {
        assertThat(kept.article(FIRST.id()).orElseThrow().linked().article()).isEqualTo(early);
      }
    }
  }

  /** The first article as a crawler brought it on a day, without a date of its own. */
  private static Article taken(String day) {
    Metadata metadata =
        FIRST
            .metadata()
            .dated(Optional.of(new Edtf("../" + day)))
            .taken(Optional.of(Instant.parse(day + "T10:00:00Z")));
    return new Article(
        FIRST.id(), FIRST.path(), metadata, FIRST.text(), FIRST.blocks(), FIRST.credits());
  }

  @Test
  void every_span_of_a_case_finds_its_words() {
    read("case", FIRST, Tale.article("m.txt", "😀 Ada Okoro met Bo Lind on 3 May.", "Echo"));
    try (Case kept = Case.openReading(folder.resolve("case"))) {
      assertThat(kept.verify().clean()).isTrue();
      assertThat(kept.verify().articles()).isEqualTo(2);
      assertThat(kept.verify().spans()).isGreaterThan(8);
    }
  }

  @Test
  void an_article_is_shown_with_whom_its_parties_mean_across_the_case() {
    read("case", FIRST);
    try (Case kept = Case.openReading(folder.resolve("case"))) {
      FoundArticle found = kept.article(FIRST.id()).orElseThrow();
      assertThat(found.linked().article()).isEqualTo(FIRST);
      assertThat(found.statements().get(0).speakers().get(0).name()).isEqualTo("Ada Okoro");
      assertThat(found.statements().get(0).speakers().get(0).who()).isPresent();
      assertThat(found.cast()).extracting(c -> c.entity()).containsExactly("e1");
      assertThat(kept.article(SECOND.id())).isEmpty();
    }
  }

  @Test
  void there_is_nothing_to_ask_where_there_is_no_case() {
    assertThatThrownBy(() -> Case.openReading(folder.resolve("none")))
        .isInstanceOf(SaysoException.class);
  }

  @Test
  void a_case_opened_to_ask_is_not_read_into() {
    read("case", FIRST);
    try (Case kept = Case.openReading(folder.resolve("case"))) {
      assertThatThrownBy(() -> kept.read(ANY, Progress.NONE))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("opened to ask only");
    }
  }

  private ReadReport read(String name, Reading... readings) {
    try (Case kept = Case.open(folder.resolve(name), TaleStages.of(readings))) {
      return kept.read(ANY, Progress.NONE);
    }
  }

  private String export(String name) {
    try (Case kept = Case.openReading(folder.resolve(name))) {
      return CaseWriter.export(kept.contents());
    }
  }

  private static Article titled(Article a, String title) {
    Metadata known = a.metadata();
    Metadata other =
        new Metadata(
            Optional.of(title),
            known.publisher(),
            known.authors(),
            known.published(),
            known.modified(),
            known.language(),
            known.url(),
            known.keywords(),
            known.basedOn(),
            known.sourceOrganization());
    return new Article(a.id(), a.path(), other, a.text(), a.blocks(), a.credits());
  }
}
