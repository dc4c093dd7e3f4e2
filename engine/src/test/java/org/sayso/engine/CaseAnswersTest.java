package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.answer.FoundEvent;
import org.sayso.engine.answer.Hit;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.engine.answer.Who;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.model.article.Article;

/** What a case answers, over one case of four articles. */
class CaseAnswersTest {
  private static final Article SAID =
      Tale.article("said.txt", "Ada Okoro said Bo Lind would come. 😀", "The Torsby Post");
  private static final Article MET =
      Tale.article("met.txt", "😀 In Torsby Ada Okoro met Bo Lind on 3 May.", "Torsby Echo");
  private static final Article UNDATED =
      Tale.article("undated.txt", "Once Ada Okoro met Bo Lind.", "Torsby Echo");
  private static final Article ENVOY =
      Tale.article("envoy.txt", "Ada Okoro, envoy of Norland, left.", "Norland Herald");

  @TempDir static Path folder;
  private static Case kept;

  @BeforeAll
  static void read() {
    kept = Case.open(folder.resolve("case"), TaleStages.of(SAID, MET, UNDATED, ENVOY));
    kept.read(Batch.of(List.of()), Progress.NONE);
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  @Test
  void a_dossier_holds_offices_statements_and_events_with_their_words() {
    Dossier okoro = dossier("Ada Okoro");
    assertThat(okoro.entity().name()).isEqualTo("Ada Okoro");
    assertThat(okoro.relations()).extracting(Finding::words).containsExactly("envoy of Norland");
    assertThat(okoro.relations().get(0).object().name()).isEqualTo("Norland");
    assertThat(okoro.statementsBy())
        .extracting(Finding::words)
        .containsExactly("Bo Lind would come");
    assertThat(okoro.statementsAbout()).isEmpty();
    assertThat(okoro.events()).hasSize(2);
    assertThat(okoro.articles()).hasSize(4);
  }

  @Test
  void a_statement_is_about_whom_its_content_names() {
    assertThat(dossier("Bo Lind").statementsAbout())
        .extracting(Finding::words)
        .containsExactly("Bo Lind would come");
    assertThat(dossier("Bo Lind").statementsBy()).isEmpty();
  }

  @Test
  void the_passage_of_an_event_reaches_from_party_to_party() {
    FoundEvent met =
        dossier("Bo Lind").events().stream()
            .filter(e -> e.article().equals(MET))
            .findFirst()
            .orElseThrow();
    assertThat(met.words()).isEqualTo("met");
    assertThat(met.passageWords()).isEqualTo("Ada Okoro met Bo Lind");
  }

  @Test
  void names_are_found_whatever_their_case_accents_and_titles() {
    for (String name : List.of("ada okoro", "OKORO", "Mr Okoro", "Ádá  Okoro", "President Okoro")) {
      assertThat(kept.who(name)).as(name).isInstanceOf(Who.Found.class);
    }
    String id = dossier("Okoro").entity().id();
    assertThat(kept.who(id)).isInstanceOf(Who.Found.class);
    assertThat(kept.dossier("Qffffffffff")).isEmpty();
  }

  @Test
  void nobody_is_nobody() {
    assertThat(kept.who("Zoltan Quill")).isEqualTo(new Who.Nobody(List.of()));
    Who nobody = kept.who("Adam Smith");
    assertThat(((Who.Nobody) nobody).similar()).extracting(e -> e.name()).contains("Ada Okoro");
  }

  @Test
  void the_timeline_goes_by_date_and_never_guesses_one() {
    Timeline timeline = kept.timeline(TimelineQuery.ALL);
    assertThat(timeline.dated())
        .extracting(f -> f.article().path())
        .containsExactly("met.txt", "said.txt");
    assertThat(timeline.dated())
        .extracting(f -> f.date().orElseThrow().value())
        .containsExactly("2031-05-03", "../2031-05-04");
    assertThat(timeline.undated())
        .extracting(f -> f.article().path())
        .containsExactly("undated.txt");
  }

  @Test
  void the_timeline_of_a_day_leaves_out_what_was_over_or_not_begun() {
    assertThat(paths(since("2031-05-03")))
        .containsExactlyInAnyOrder("met.txt", "said.txt", "undated.txt");
    assertThat(paths(since("2031-05-04"))).containsExactlyInAnyOrder("said.txt", "undated.txt");
    assertThat(paths(since("2031-05-05"))).containsExactly("undated.txt");
    TimelineQuery until =
        new TimelineQuery(Optional.empty(), Optional.of(LocalDate.parse("2031-05-02")), List.of());
    assertThat(paths(until)).containsExactlyInAnyOrder("said.txt", "undated.txt");
  }

  @Test
  void a_claim_comes_with_what_stands_behind_it() {
    FoundClaim claim = kept.claims().get(0);
    assertThat(claim.support()).extracting(Finding::words).containsExactly("Bo Lind would come");
    assertThat(claim.about()).extracting(e -> e.name()).containsExactly("Ada Okoro");
    assertThat(claim.denial()).isEmpty();
  }

  @Test
  void a_search_points_into_the_article() {
    List<Hit> hits = kept.search("envoy");
    assertThat(hits).isNotEmpty();
    assertThat(hits.get(0).article()).isEqualTo(ENVOY);
    assertThat(kept.search("zeppelin")).isEmpty();
  }

  @Test
  void answers_leave_with_code_points_and_ids_of_both_kinds() {
    String json = AnswerWriter.who(kept.who("Bo Lind"));
    String id = dossier("Bo Lind").entity().id();
    assertThat(json)
        .startsWith("{\"answer\":\"found\",\"dossier\":{\"entity\":{\"id\":\"" + id + "\"")
        .contains(
            "\"recipient\":[{\"entity\":\"e2\",\"who\":\"%s\",\"name\":\"Bo Lind\",\"text\":\"Bo Lind\",\"start\":26,\"end\":33}]"
                .formatted(id));
    assertThat(AnswerWriter.article(kept.article(MET.id()).orElseThrow()))
        .contains("\"case\":\"" + id + "\"")
        .endsWith("\"story\":\"t1\",\"origin\":\"o1\",\"versionOf\":null}");
  }

  private static TimelineQuery since(String day) {
    return new TimelineQuery(Optional.of(LocalDate.parse(day)), Optional.empty(), List.of());
  }

  private static List<String> paths(TimelineQuery query) {
    Timeline timeline = kept.timeline(query);
    return java.util.stream.Stream.concat(timeline.dated().stream(), timeline.undated().stream())
        .map(f -> f.article().path())
        .toList();
  }

  private static Dossier dossier(String name) {
    return ((Who.Found) kept.who(name)).dossier();
  }
}
