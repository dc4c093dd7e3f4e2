package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.answer.Who;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.engine.json.CaseWriter;
import org.sayso.engine.known.KnowledgeReport;
import org.sayso.model.article.Article;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.KeptBase;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;

/** Knowledge in a case: kept, laid over every linking, and gone when it is forgotten. */
class KnowledgeTest {
  private static final Batch ANY = Batch.of(List.of());
  private static final Article FIRST = TaleStages.saying("a.txt", "it would rain");
  private static final Article SECOND = TaleStages.saying("b.txt", "it would snow");
  private static final Profile ADA =
      new Profile(
          "w1",
          ProfileKind.PERSON,
          List.of(
              KnownName.of("Adaeze Okoro", Standing.MAIN),
              KnownName.of("Ada Okoro", Standing.ALIAS)),
          new Traits(
              List.of(new Edtf("1984-05")),
              List.of(),
              List.of("NO"),
              Gender.FEMALE,
              List.of(
                  new Tenure(
                      "envoy",
                      Optional.of("Norland"),
                      Optional.of(new Edtf("2030")),
                      Optional.empty())),
              List.of()));
  private static final KnowledgeBase MINE = new KnowledgeBase("mine", List.of(ADA));

  @TempDir Path folder;

  @Test
  void it_is_applied_at_once_and_at_every_reading() {
    read(FIRST);
    String id = only().id();
    try (Case kept = Case.open(folder, TaleStages.of())) {
      assertThat(kept.know(MINE, "mine.csv"))
          .isEqualTo(new KnowledgeReport(new KeptBase("mine", "mine.csv", 1), 1, 0));
    }
    assertThat(only().name()).isEqualTo("Adaeze Okoro");
    assertThat(only().aliases()).contains("Ada Okoro");
    assertThat(only().id()).isEqualTo(id);
    read(SECOND);
    assertThat(only().name()).isEqualTo("Adaeze Okoro");
    assertThat(only().members()).hasSize(2);
  }

  @Test
  void what_is_kept_is_what_was_brought() {
    try (Case kept = Case.open(folder, TaleStages.of())) {
      kept.know(MINE, "mine.csv");
      kept.know(new KnowledgeBase("else", List.of(Profile.named("x", ProfileKind.THING))), "e");
      assertThat(kept.knowledge()).extracting(KeptBase::name).containsExactly("else", "mine");
    }
    try (var store = org.sayso.store.CaseStore.openReading(folder)) {
      assertThat(store.knowledge().all()).contains(MINE);
    }
  }

  @Test
  void when_it_came_changes_nothing() {
    read(FIRST, SECOND);
    know(MINE);
    String after = export();
    Path other = folder.resolve("other");
    try (Case kept = Case.open(other, TaleStages.of(SECOND, FIRST))) {
      kept.know(MINE, "mine.csv");
      kept.read(ANY, Progress.NONE);
      assertThat(CaseWriter.export(kept.contents())).isEqualTo(after);
    }
  }

  @Test
  void what_is_forgotten_is_gone() {
    read(FIRST);
    String before = export();
    know(MINE);
    assertThat(export()).isNotEqualTo(before);
    try (Case kept = Case.open(folder, TaleStages.of())) {
      assertThat(kept.forget("yours")).isFalse();
      assertThat(kept.forget("mine")).isTrue();
    }
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void the_export_and_the_dossier_tell_it() {
    read(FIRST);
    know(MINE);
    assertThat(export())
        .contains(
            "\"known\":[{\"base\":\"mine\",\"id\":\"w1\",\"name\":\"Adaeze Okoro\",\"score\":0.9,"
                + "\"by\":\"name\",\"byOffice\":[],\"reasons\":[\"the same name\"]}]");
    try (Case kept = Case.openReading(folder)) {
      assertThat(AnswerWriter.who(kept.who("Okoro"))).contains("\"known\":[{\"base\":\"mine\"");
      assertThat(kept.who("Adaeze Okoro")).isInstanceOf(Who.Found.class);
    }
  }

  private void know(KnowledgeBase base) {
    try (Case kept = Case.open(folder, TaleStages.of())) {
      kept.know(base, "mine.csv");
    }
  }

  private CaseEntity only() {
    try (Case kept = Case.openReading(folder)) {
      assertThat(kept.entities()).hasSize(1);
      return kept.entities().get(0);
    }
  }

  private void read(Article... articles) {
    try (Case kept = Case.open(folder, TaleStages.of(articles))) {
      kept.read(ANY, Progress.NONE);
    }
  }

  private String export() {
    try (Case kept = Case.openReading(folder)) {
      return CaseWriter.export(kept.contents());
    }
  }
}
