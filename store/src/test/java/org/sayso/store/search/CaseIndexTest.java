package org.sayso.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Span;
import org.sayso.store.Articles;
import org.sayso.store.CaseStore;

/** What a person types, and what is found. */
class CaseIndexTest {
  @TempDir static Path folder;
  private static CaseStore store;
  private static CaseIndex index;

  @BeforeAll
  static void open() {
    store = CaseStore.open(folder);
    store.saveAll(
        List.of(
            Articles.harbour(),
            Articles.bare("Cranes are birds. The mayor likes birds.", "2024-01-01"),
            Articles.bare("The light\u00ADhouse at \uFB01sh quay is dark.", "2024-01-02")));
    index = CaseIndex.open(store);
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  @Test
  void aTitleIsFoundAtItsPlace() {
    Hit hit = index.search("harbour talks", 5).get(0);
    assertThat(hit.kind()).isEqualTo(HitKind.TITLE);
    assertThat(hit.span()).contains(Articles.at("🌊 Harbour talks fail"));
    assertThat(marked(hit)).containsExactly("Harbour", "talks");
  }

  @Test
  void aTitleThatIsOnlyMetadataHasNoPlace() {
    Hit hit = index.search("\"title of cranes\"", 5).get(0);
    assertThat(hit.kind()).isEqualTo(HitKind.TITLE);
    assertThat(hit.span()).isEmpty();
  }

  @Test
  void aStatementIsFoundWithItsSpeaker() {
    Hit hit = index.search("kind:statement pier", 5).get(0);
    assertThat(hit.statement()).contains(new StatementId(1));
    assertThat(hit.speakers()).isEqualTo("Đorđe Vučelić");
    assertThat(hit.snippet().text()).isEqualTo("The pier is ours, We will not sell it.");
    assertThat(hit.span()).contains(Articles.at("The pier").to(Articles.at("sell it.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vucelic", "vučelić", "VUCELIĆ's", "vuc*", "Djordje", "Đorđe", "dorde"})
  void accentsCaseAndSpellingsDoNotCount(String query) {
    assertThat(index.search(query, 5)).extracting(Hit::kind).contains(HitKind.STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lighthouse", "light\u00ADhouse", "fish", "\u200Elighthouse"})
  void whatNobodySeesAndHowLettersAreJoinedDoesNotCount(String query) {
    Hit hit = index.search(query, 5).get(0);
    assertThat(hit.snippet().text()).contains("light\u00ADhouse at \uFB01sh quay");
    assertThat(hit.snippet().highlights()).isNotEmpty();
  }

  @Test
  void aSpeakerAloneFindsWhatHeSays() {
    assertThat(index.search("speaker:vucelic", 5))
        .extracting(h -> h.statement().orElseThrow().number())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void wordsOfSpeakerAndContentMayBeMixedAndTheContentIsMarked() {
    Hit hit = index.search("speaker:vucelic sell", 5).get(0);
    assertThat(hit.statement()).contains(new StatementId(1));
    assertThat(marked(hit)).containsExactly("sell");
  }

  @Test
  void allWordsAreAskedForWhereSomethingHasThem() {
    assertThat(index.search("mayor birds", 5))
        .extracting(h -> h.snippet().text())
        .containsExactlyInAnyOrder(
            "Cranes are birds. The mayor likes birds.",
            "Title of Cranes are birds. The mayor likes birds.");
  }

  @Test
  void whereNothingHasAllWordsAnyWillDo() {
    assertThat(index.search("mayor zeppelin", 5)).isNotEmpty();
  }

  @Test
  void aPhraseIsOnePiece() {
    assertThat(index.search("\"likes birds\" -title", 5)).hasSize(1);
    assertThat(index.search("\"birds likes\"", 5)).isEmpty();
  }

  @Test
  void boilerplateIsNotFound() {
    assertThat(index.search("newsletter", 5)).isEmpty();
  }

  @Test
  void theSingularFindsThePlural() {
    assertThat(index.search("crane", 5)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"mayor", "(mayor", "mayor)", "mayor]", "[mayor", "mayor AND", "NOT AND mayor", "mayor:",
        "he said: mayor", "mayor/town", "mayor!", "mayor && ", "* mayor", "mayor^", "mayor~",
            "mayor \\",
        "mayor - town", "{mayor TO", "?mayor mayor", "mayor 10:30", "kind: mayor"
      })
  void noSignStopsASearch(String query) {
    assertThat(index.search(query, 20)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"", "()", "-", ":", "*:*^", "article:", "!!!"})
  void aQueryWithoutWordsFindsNothingOrAnythingButDoesNotFail(String query) {
    assertThat(index.search(query, 5)).isNotNull();
  }

  @Test
  void aVeryLongQueryDoesNotFail() {
    assertThat(index.search("中".repeat(5000), 5)).isEmpty();
    assertThat(index.search("mayor ".repeat(5000), 5)).isNotEmpty();
    assertThat(index.search("(".repeat(5000) + "mayor", 5)).isNotNull();
  }

  @Test
  void theLimitHolds() {
    assertThat(index.search("mayor", 1)).hasSize(1);
    assertThatThrownBy(() -> index.search("mayor", 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSnippetOfALongTextIsAPieceOfIt() {
    String sentence = "The ferry left the quay at noon and nobody waved. ";
    store.save(
        Articles.bare(sentence.repeat(50) + "A heron watched. " + sentence.repeat(50), null));
    index.catchUp();
    Hit hit = index.search("heron kind:paragraph", 1).get(0);
    assertThat(hit.snippet().text()).contains("A heron watched.").hasSizeLessThan(400);
    assertThat(marked(hit)).containsExactly("heron");
  }

  private static List<String> marked(Hit hit) {
    return hit.snippet().highlights().stream().map((Span s) -> s.in(hit.snippet().text())).toList();
  }
}
