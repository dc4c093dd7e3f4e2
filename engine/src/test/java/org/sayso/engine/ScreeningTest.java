package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.answer.Who;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.engine.json.CaseWriter;
import org.sayso.engine.json.ScreenWriter;
import org.sayso.engine.listed.DecisionLine;
import org.sayso.engine.listed.ListSource;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.ScreenReport;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.ScreenRequest.Shown;
import org.sayso.engine.listed.Screened;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.screening.Decision.Note;
import org.sayso.model.screening.Decision.Subject;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.Verdict;

/** Everybody in a case against kept lists: as of a day, decided, shown where the case is. */
class ScreeningTest {
  private static final EntryRef ADA = new EntryRef("norland", "n1");
  private static final String OKORO =
      """
      {"id":"n1","schema":"Person","properties":{"name":["Ada Okoro"],"nationality":["no"]}}
      {"id":"n1-s","schema":"Sanction","properties":{"entity":["n1"],"listingDate":["2029-04-01"]}}
      """;
  private static final String QUILL =
      """
      {"id":"n2","schema":"Person","properties":{"name":["Zoltan Quill"]}}
      {"id":"n2-s","schema":"Sanction","properties":{"entity":["n2"],"listingDate":["2029-04-01"]}}
      """;

  @TempDir Path folder;
  private Path kept;

  @BeforeEach
  void aCaseOfOneArticle() {
    kept = folder.resolve("case");
    try (Case into =
        Case.open(
            kept,
            TaleStages.of(
                Tale.article(
                    "a.txt",
                    "Ada Okoro, 54, envoy of Norland, met Bo Lind. Ada Okoro said it would rain.",
                    "Torsby Post")))) {
      into.read(Batch.of(List.of()), Progress.NONE);
    }
  }

  @Test
  void whoIsListedIsFoundWithWhatTheCaseSaysOfHer() {
    keep("2031-01-10", OKORO + QUILL);
    ScreenReport report = screen(ScreenRequest.USUAL);
    assertThat(report.screened())
        .extracting(s -> s.asked().name())
        .containsExactlyInAnyOrder("Ada Okoro", "Bo Lind");
    assertThat(report.found()).hasSize(1);
    Screened ada = report.found().get(0);
    assertThat(ada.hits()).extracting(ListedHit::ref).containsExactly(ADA);
    assertThat(ada.known().orElseThrow().relations()).hasSize(1);
    assertThat(ScreenWriter.line(ada))
        .startsWith("{\"name\":\"Ada Okoro\",\"entity\":\"Q")
        .contains("\"entry\":\"norland:n1\"", "\"listed\":\"2029-04-01\"", "\"match\":true")
        .contains("\"case\":{\"articles\":1,\"relations\":1,\"statementsBy\":1")
        .contains("\"passage\":{\"text\":\"Ada Okoro, 54, envoy of Norland\"");
  }

  @Test
  void whatTheCaseKnowsIsAskedToo() {
    keep("2031-01-10", OKORO);
    Profile ada = screen(ScreenRequest.USUAL).found().get(0).asked();
    assertThat(ada.kind()).isEqualTo(ProfileKind.PERSON);
    assertThat(ada.traits().births())
        .extracting(b -> b.value())
        .containsExactly("1976-05-05/1977-05-04");
    assertThat(ada.traits().tenures())
        .extracting(t -> t.role() + " of " + t.body().orElseThrow())
        .containsExactly("envoy of Norland");
  }

  @Test
  void aBrokenListIsRefusedWholeAndTheOldOneStaysInForce() {
    keep("2031-01-10", OKORO);
    assertThatThrownBy(() -> keep("2031-02-10", OKORO + "{\"id\":\"n3\",\"schema\":\n"))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("norland-2031-02-10.json:3");
    assertThat(screen(ScreenRequest.USUAL).found()).hasSize(1);
    try (Case asked = Case.openReading(kept)) {
      assertThat(asked.screening().versions()).hasSize(1);
    }
  }

  @Test
  void onADayTheListOfThatDayAnswers() {
    keep("2030-01-10", OKORO + QUILL);
    keep("2031-01-10", QUILL);
    assertThat(screen(ScreenRequest.USUAL).found()).isEmpty();
    assertThat(screen(asOf("2031-01-09")).found()).hasSize(1);
    assertThat(screen(asOf("2031-01-10")).found()).isEmpty();
    assertThat(screen(asOf("2029-03-31")).found()).isEmpty();
    ScreenReport early = screen(asOf("2029-04-01"));
    assertThat(early.found()).hasSize(1);
    assertThat(early.caveats()).hasSize(1);
  }

  @Test
  void whoWasListedBetweenTwoFetchesComesFromTheLaterOne() {
    keep("2029-01-10", QUILL);
    keep("2031-01-10", OKORO + QUILL);
    ScreenReport report = screen(asOf("2030-01-01"));
    assertThat(report.found()).hasSize(1);
    assertThat(report.found().get(0).hits().get(0).version().retrieved())
        .isEqualTo(Instant.parse("2031-01-10T00:00:00Z"));
  }

  @Test
  void keptHitsStandInTheExportAndInTheDossier() {
    keep("2031-01-10", OKORO);
    keepHits();
    try (Case asked = Case.openReading(kept)) {
      assertThat(CaseWriter.export(asked.contents()))
          .contains("\"matches\":[{\"list\":\"norland\",\"entry\":\"n1\",\"name\":\"Ada Okoro\",");
      Who who = asked.who("Okoro");
      assertThat(((Who.Found) who).dossier().matches())
          .extracting(EntityMatch::entry)
          .containsExactly(ADA);
      assertThat(AnswerWriter.who(who)).contains("\"matches\":[{\"list\":\"norland\"");
    }
  }

  @Test
  void whoWasDecidedToBeAnotherIsNoLongerShown() {
    keep("2031-01-10", OKORO);
    keepHits();
    decide(Verdict.DIFFERENT);
    assertThat(screen(ScreenRequest.USUAL).found()).isEmpty();
    ScreenRequest all = new ScreenRequest(Optional.empty(), 0.7, 10, Shown.ALL);
    assertThat(screen(all).found().get(0).hits().get(0).ruled(Verdict.DIFFERENT)).isTrue();
    try (Case asked = Case.openReading(kept)) {
      assertThat(asked.screening().matches()).isEmpty();
    }
  }

  @Test
  void aDecisionIsTakenBack() {
    keep("2031-01-10", OKORO);
    decide(Verdict.DIFFERENT);
    try (Case into = Case.open(kept, TaleStages.of())) {
      assertThat(into.screening().undo(1, Instant.parse("2031-06-01T00:00:00Z"))).isTrue();
      assertThat(into.screening().undo(1, Instant.parse("2031-06-01T00:00:00Z"))).isFalse();
      assertThat(into.screening().decisions())
          .extracting(DecisionLine::state)
          .containsExactly(DecisionLine.State.UNDONE);
    }
    assertThat(screen(ScreenRequest.USUAL).found()).hasSize(1);
  }

  @Test
  void aDecisionHoldsUntilTheEntryChanges() {
    keep("2031-01-10", OKORO);
    decide(Verdict.DIFFERENT);
    keep("2031-02-10", OKORO + QUILL);
    assertThat(screen(ScreenRequest.USUAL).found()).isEmpty();
    assertThat(states()).containsExactly(DecisionLine.State.HOLDS);
    keep("2031-03-10", OKORO.replace("\"no\"", "\"se\"") + QUILL);
    ListedHit back = screen(ScreenRequest.USUAL).found().get(0).hits().get(0);
    assertThat(back.ruling().orElseThrow().stale()).isTrue();
    assertThat(states()).containsExactly(DecisionLine.State.STALE);
  }

  @Test
  void whoWasDecidedToBeTheSameStandsFirst() {
    String like = OKORO.replace("n1", "n0");
    keep("2031-01-10", like + OKORO);
    decide(Verdict.SAME);
    List<ListedHit> hits = screen(ScreenRequest.USUAL).found().get(0).hits();
    assertThat(hits).extracting(hit -> hit.ref().entry()).containsExactly("n1", "n0");
    assertThat(hits.get(0).ruled(Verdict.SAME)).isTrue();
  }

  @Test
  void aDecisionCountsForTheBareNameToo() {
    keep("2031-01-10", OKORO);
    Profile name = Profile.named("Ada Okoro", ProfileKind.THING);
    try (Case asked = Case.open(kept, TaleStages.of())) {
      assertThat(names(asked, name)).hasSize(1);
      decide(Verdict.DIFFERENT);
      assertThat(names(asked, name)).isEmpty();
    }
  }

  @Test
  void anEntryIsNamedByItsNumberWhereOneListHasIt() {
    keep("2031-01-10", OKORO);
    try (Case asked = Case.openReading(kept)) {
      assertThat(asked.screening().entries("n1")).containsExactly(ADA);
      assertThat(asked.screening().entries("norland:n1")).containsExactly(ADA);
      assertThat(asked.screening().entries("norland:n9")).isEmpty();
    }
  }

  @Test
  void nothingIsDecidedOnAnEntryThatNobodyKeeps() {
    assertThatThrownBy(() -> decide(Verdict.SAME))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("no kept list has the entry norland:n1");
  }

  private static List<ListedHit> names(Case asked, Profile name) {
    return asked
        .screening()
        .names(List.of(name), asked.screening().lists(Optional.empty()), ScreenRequest.USUAL)
        .screened()
        .get(0)
        .hits();
  }

  private void keep(String day, String lines) {
    try (Case into = Case.open(kept, TaleStages.of())) {
      Path file = folder.resolve("norland-" + day + ".json");
      Files.writeString(file, lines);
      into.screening()
          .keep(
              new ListSource(
                  Optional.of("norland"),
                  List.of(file),
                  Instant.parse(day + "T00:00:00Z"),
                  Optional.empty()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ScreenReport screen(ScreenRequest request) {
    try (Case asked = Case.openReading(kept)) {
      return asked.screening().everybody(asked.screening().lists(request.asOf()), request);
    }
  }

  private void keepHits() {
    try (Case into = Case.open(kept, TaleStages.of())) {
      into.screening()
          .keep(
              into.screening()
                  .everybody(into.screening().lists(Optional.empty()), ScreenRequest.USUAL));
    }
  }

  private void decide(Verdict verdict) {
    try (Case into = Case.open(kept, TaleStages.of())) {
      Subject whom = new Subject(Optional.of(into.find("Okoro").get(0).id()), "Ada Okoro");
      Note note =
          new Note("another envoy", Optional.empty(), Instant.parse("2031-05-08T10:00:00Z"));
      into.screening().decide(whom, ADA, verdict, note);
    }
  }

  private List<DecisionLine.State> states() {
    try (Case asked = Case.openReading(kept)) {
      return asked.screening().decisions().stream().map(DecisionLine::state).toList();
    }
  }

  private static ScreenRequest asOf(String day) {
    return new ScreenRequest(Optional.of(LocalDate.parse(day)), 0.7, 10, Shown.OPEN);
  }
}
