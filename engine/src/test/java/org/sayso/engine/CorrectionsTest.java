package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.amend.Amended;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.engine.amend.Wish;
import org.sayso.engine.answer.ReadReport;
import org.sayso.engine.answer.Who;
import org.sayso.engine.json.CaseWriter;
import org.sayso.model.article.Article;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Portion;
import org.sayso.model.correction.Signature;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;

/** Corrections of a case: kept, replayed after reading, taken back; evidence is never lost. */
class CorrectionsTest {
  private static final Batch ANY = Batch.of(List.of());
  private static final Signature ANA =
      new Signature("ana", Instant.parse("2031-05-07T08:00:00Z"), "the register says so");
  private static final Article FIRST = TaleStages.saying("a.txt", "it would rain");
  private static final Article SECOND =
      Tale.article("b.txt", "😀 Ada Okoro met Bo Lind. Ada Okoro sang.", "The Torsby Post");
  private static final Article THIRD = TaleStages.saying("c.txt", "it would snow");

  @TempDir Path folder;

  @Test
  void a_merge_is_kept_and_takes_in_what_is_read_later() {
    read(FIRST, SECOND);
    String okoro = id("Ada Okoro");
    correct(new Wish.Merge(List.of(id("Bo Lind"), okoro)));
    assertThat(names()).containsExactly("Bo Lind");
    read(FIRST, SECOND, THIRD);
    assertThat(names()).containsExactly("Bo Lind");
    try (Case kept = Case.openReading(folder)) {
      assertThat(kept.entities().get(0).members()).hasSize(4);
      assertThat(kept.claims().get(0).about()).extracting(CaseEntity::name).containsOnly("Bo Lind");
      assertThat(kept.find("Ada Okoro")).extracting(CaseEntity::name).containsExactly("Bo Lind");
    }
  }

  @Test
  void the_same_is_shown_whether_read_before_or_after_the_correction() {
    read(FIRST, SECOND, THIRD);
    correct(new Wish.Rename(id("Ada Okoro"), "Adaeze Okoro"));
    String after = export();
    Path other = folder.resolveSibling(folder.getFileName() + "-other");
    try (Case kept = Case.open(other, TaleStages.of(FIRST, SECOND))) {
      kept.read(ANY, Progress.NONE);
      kept.correct(new Wish.Rename(kept.find("Ada Okoro").get(0).id(), "Adaeze Okoro"), ANA);
    }
    try (Case kept = Case.open(other, TaleStages.of(THIRD))) {
      kept.read(ANY, Progress.NONE);
      assertThat(CaseWriter.export(kept.contents())).isEqualTo(after);
    }
  }

  @Test
  void what_is_hidden_is_gone_from_answers_but_its_words_stay() {
    read(FIRST, SECOND);
    correct(new Wish.Hide(id("Ada Okoro")));
    try (Case kept = Case.openReading(folder)) {
      assertThat(kept.who("Ada Okoro")).isInstanceOf(Who.Nobody.class);
      assertThat(kept.claims())
          .allSatisfy(
              c -> assertThat(c.about()).extracting(CaseEntity::name).doesNotContain("Ada Okoro"));
      assertThat(kept.search("rain")).isNotEmpty();
      assertThat(kept.article(FIRST.id()).orElseThrow().statements()).hasSize(1);
      assertThat(kept.verify().clean()).isTrue();
    }
  }

  @Test
  void a_single_mention_becomes_an_entity_of_its_own_also_beyond_the_first_plane() {
    read(FIRST, SECOND);
    String before = export();
    int at = SECOND.text().lastIndexOf("Ada Okoro");
    Portion sang = new Portion(SECOND.id(), Optional.empty(), Optional.of(new Span(at, at + 9)));
    CorrectionLine made = correct(new Wish.Split(id("Ada Okoro"), List.of(sang)));
    try (Case kept = Case.openReading(folder)) {
      assertThat(kept.find("Ada Okoro")).hasSize(2);
      String part = made.effect().orElseThrow().entities().get(0);
      assertThat(kept.dossier(part).orElseThrow().events()).isEmpty();
      assertThat(kept.article(SECOND.id()).orElseThrow().linked().entities()).hasSize(3);
      assertThat(kept.verify().clean()).isTrue();
    }
    assertThat(read(FIRST, SECOND).unchanged()).isEqualTo(2);
    undo(1);
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void all_undone_in_any_order_is_as_never_made() {
    read(FIRST, SECOND, THIRD);
    String before = export();
    correct(new Wish.Split(id("Ada Okoro"), List.of(Portion.all(SECOND.id()))));
    correct(new Wish.Retype(id("Bo Lind"), Schema.COMPANY));
    correct(new Wish.Hide(id("Bo Lind")));
    undo(1);
    undo(3);
    undo(2);
    assertThat(export()).isEqualTo(before);
    try (Case kept = Case.openReading(folder)) {
      assertThat(kept.corrections())
          .hasSize(3)
          .allSatisfy(
              line -> {
                assertThat(line.record().undone()).contains(ANA);
                assertThat(line.effect().orElseThrow().kind()).isEqualTo(EffectKind.UNDONE);
              });
    }
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_changes() {
    read(FIRST);
    String before = export();
    try (Case kept = Case.open(folder, TaleStages.of())) {
      assertThat(kept.correct(new Wish.Hide("Q0000000000"), ANA))
          .isEqualTo(new Amended.Refused("the case shows nobody with the id Q0000000000"));
      assertThat(kept.undo(7, ANA)).isEqualTo(new Amended.Refused("the case has no correction k7"));
      kept.correct(new Wish.Hide(kept.entities().get(0).id()), ANA);
      kept.undo(1, ANA);
      assertThat(kept.undo(1, ANA)).isEqualTo(new Amended.Refused("k1 is undone already, by ana"));
    }
    assertThat(export()).isEqualTo(before);
    try (Case kept = Case.openReading(folder)) {
      assertThatThrownBy(() -> kept.undo(1, ANA)).isInstanceOf(IllegalStateException.class);
    }
  }

  private ReadReport read(Article... articles) {
    try (Case kept = Case.open(folder, TaleStages.of(articles))) {
      return kept.read(ANY, Progress.NONE);
    }
  }

  private String id(String name) {
    try (Case kept = Case.openReading(folder)) {
      return kept.find(name).get(0).id();
    }
  }

  private List<String> names() {
    try (Case kept = Case.openReading(folder)) {
      return kept.entities().stream().map(CaseEntity::name).toList();
    }
  }

  private CorrectionLine correct(Wish wish) {
    try (Case kept = Case.open(folder, TaleStages.of())) {
      return ((Amended.Done) kept.correct(wish, ANA)).line();
    }
  }

  private void undo(int number) {
    try (Case kept = Case.open(folder, TaleStages.of())) {
      assertThat(kept.undo(number, ANA)).isInstanceOf(Amended.Done.class);
    }
  }

  private String export() {
    try (Case kept = Case.openReading(folder)) {
      return CaseWriter.export(kept.contents());
    }
  }
}
