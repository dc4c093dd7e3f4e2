package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Schema;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;
import org.sayso.model.text.Edtf;

/** What the whole case tells: replaced as a whole, read back equal, looked up by name. */
class WholeCaseTest {
  private static final LinkedArticle HARBOUR = Articles.harbour();
  private static final LinkedArticle OTHER = Articles.bare("Another report.", null);
  private static final ArticleId ID = HARBOUR.article().id();
  private static final ArticleId OTHER_ID = OTHER.article().id();
  private static final CaseEntity MAYOR =
      new CaseEntity(
          "Q00000000aa",
          Schema.PERSON,
          "Đorđe Vučelić",
          List.of("Mayor Vučelić", "Vučelić"),
          List.of(new ArticleEntity(ID, 1)));
  private static final CaseEntity FIRM =
      new CaseEntity(
          "Q00000000bb",
          Schema.COMPANY,
          "Kestrel Shipping",
          List.of(),
          List.of(new ArticleEntity(ID, 2)));
  private static final FindingRef S1 = new FindingRef(ID, FindingKind.STATEMENT, 1);
  private static final FindingRef S2 = new FindingRef(ID, FindingKind.STATEMENT, 2);
  private static final FindingRef V1 = new FindingRef(ID, FindingKind.EVENT, 1);
  private static final FindingRef R1 = new FindingRef(ID, FindingKind.RELATION, 1);
  private static final Weave WEAVE =
      new Weave(
          List.of(new Story("t1", "Talks fail", List.of(ID, OTHER_ID))),
          List.of(
              new Origin(
                  "o1",
                  List.of(ID, OTHER_ID),
                  List.of(
                      new OriginReason(
                          ID, ReasonKind.WIRE, OTHER_ID, Optional.of(Articles.at("NWA"))),
                      new OriginReason(
                          OTHER_ID, ReasonKind.SAME_PUBLISHER, ID, Optional.empty())))),
          List.of(
              new Claim(
                  "c1",
                  "talks were over",
                  List.of(MAYOR.id(), FIRM.id()),
                  Optional.of(new Edtf("2024-05")),
                  List.of(V1, S2),
                  List.of(S1),
                  1,
                  1,
                  1),
              new Claim(
                  "c2", "owns", List.of(), Optional.empty(), List.of(), List.of(R1), 0, 0, 0)));

  @TempDir Path folder;
  private CaseStore store;

  @BeforeEach
  void open() {
    store = CaseStore.open(folder);
    store.saveAll(List.of(HARBOUR, OTHER));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void beforeTheFirstWeaveThereIsNothing() {
    assertThat(store.caseEntities()).isEmpty();
    assertThat(store.weave()).isEqualTo(Weave.EMPTY);
    assertThat(store.woven()).isFalse();
  }

  @Test
  void whatWasSavedComesBackEqualAndInOrder() {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    assertThat(store.caseEntities()).containsExactly(FIRM, MAYOR);
    assertThat(store.weave()).isEqualTo(WEAVE);
    assertThat(store.woven()).isTrue();
    assertThat(store.check().clean()).isTrue();
  }

  @Test
  void savingAgainReplaces() {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    List<String> before = Sql.dump(folder);
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    assertThat(Sql.dump(folder)).isEqualTo(before);
    store.saveCase(List.of(MAYOR), Weave.EMPTY);
    assertThat(store.caseEntities()).containsExactly(MAYOR);
    assertThat(store.weave()).isEqualTo(Weave.EMPTY);
  }

  @Test
  void pointingAtWhatIsNotStoredIsAWrongCallAndChangesNothing() {
    store.saveCase(List.of(MAYOR), Weave.EMPTY);
    Story wrong = new Story("t1", "x", List.of(ArticleId.of("never read")));
    Weave weave = new Weave(List.of(wrong), List.of(), List.of());
    assertThatThrownBy(() -> store.saveCase(List.of(), weave))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.caseEntities()).containsExactly(MAYOR);
  }

  @Test
  void aNewArticleMakesTheWeaveIncomplete() {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    store.save(Articles.bare("A third.", null));
    assertThat(store.woven()).isFalse();
    assertThat(store.caseEntities()).containsExactly(FIRM, MAYOR);
  }

  @Test
  void aReplacedArticleEmptiesIt() {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    store.save(Articles.with(Metadata.NONE, HARBOUR));
    assertThat(store.caseEntities()).isEmpty();
    assertThat(store.weave()).isEqualTo(Weave.EMPTY);
    assertThat(store.woven()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đorđe Vučelić",
        "djordje vucelic",
        "DORD",
        "vuč",
        "Vucelic",
        "mayor v",
        " vučelić "
      })
  void anEntityIsFoundByWhatItIsCalled(String words) {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    assertThat(store.findEntities(words, 9)).containsExactly(MAYOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "ucelic", "Vučelićs", "x"})
  void orNot(String words) {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    assertThat(store.findEntities(words, 9)).isEmpty();
  }

  @Test
  void wholeNamesStandBeforeBeginningsBeforeLaterWords() {
    CaseEntity whole = named("Q0000000001", "Lumen");
    CaseEntity beginning = named("Q0000000002", "Lumen Post");
    CaseEntity later = named("Q0000000003", "Port Lumen");
    CaseEntity laterBeginning = named("Q0000000004", "Port Lumenia");
    store.saveCase(List.of(laterBeginning, later, beginning, whole), Weave.EMPTY);
    assertThat(store.findEntities("lumen", 9))
        .containsExactly(whole, beginning, later, laterBeginning);
    assertThat(store.findEntities("lumen", 2)).containsExactly(whole, beginning);
  }

  @Test
  void anEntityIsFoundByItsIdAndItsArticle() {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    assertThat(store.caseEntity(MAYOR.id())).contains(MAYOR);
    assertThat(store.caseEntity("Q9999999999")).isEmpty();
    assertThat(store.caseEntitiesIn(ID)).containsExactly(FIRM, MAYOR);
    assertThat(store.caseEntitiesIn(OTHER_ID)).isEmpty();
  }

  @Test
  void involvementsNameEveryFindingAndRole() {
    store.saveCase(List.of(FIRM, MAYOR), WEAVE);
    assertThat(store.involvements(MAYOR.id()))
        .containsExactly(
            new Involvement(S1, Role.SOURCE),
            new Involvement(S2, Role.SOURCE),
            new Involvement(V1, Role.ACTOR));
    assertThat(store.involvements(FIRM.id()))
        .containsExactly(
            new Involvement(S2, Role.ADDRESSEE),
            new Involvement(V1, Role.RECIPIENT),
            new Involvement(R1, Role.SUBJECT));
    assertThat(store.involvements("Q9999999999")).isEmpty();
  }

  @Test
  void theViewForPeopleSaysWhoSaidWhat() {
    String sql = "SELECT statement, speaker, source, act, content FROM said ORDER BY statement";
    assertThat(Sql.ask(folder, sql))
        .containsExactly(
            "s1|Đorđe Vučelić|Đorđe Vučelić|refuse|The pier is ours, … We will not sell it.",
            "s2|Đorđe Vučelić|The mayor|say|talks were over");
  }

  private static CaseEntity named(String id, String name) {
    return new CaseEntity(id, Schema.PLACE, name, List.of(), List.of(new ArticleEntity(ID, 2)));
  }
}
