package org.sayso.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.model.story.Weave;

/** Stories: which reports tell of one happening. */
class A1StoryTest {
  private final Report strike =
      Report.by("Aldern Post", "Ferry crews walk out in Port Aldern", Texts.FERRY_STRIKE);
  private final Report reaction =
      Report.by("Lund Mercury", "Empty sea as ferry strike goes on", Texts.FERRY_REACTION);
  private final Report bridge =
      Report.by("Kelm Gazette", "Lorry brings down footbridge in Kelm", Texts.BRIDGE);

  @Test
  void noArticlesAreNoStory() {
    assertThat(new Weaver().weave(List.of(), List.of())).isEqualTo(Weave.EMPTY);
  }

  @Test
  void oneArticleIsAStory() {
    assertThat(Case.of(bridge).weave().stories())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.id()).isEqualTo("t1");
              assertThat(s.title()).isEqualTo("Lorry brings down footbridge in Kelm");
            });
  }

  @Test
  void twoReportsOfOneHappeningAreOneStoryAndAThirdIsNot() {
    assertThat(Case.of(strike, bridge, reaction).stories())
        .isEqualTo(Set.of(Set.of(0, 2), Set.of(1)));
  }

  @Test
  void anArticleReadTwiceCountsOnce() {
    assertThat(Case.of(bridge, bridge).weave().stories().get(0).articles()).hasSize(1);
  }

  @Test
  void anArticleWithoutWordsIsAStoryOfItsOwn() {
    assertThat(Case.of(Report.by("", "", ""), bridge).weave().stories()).hasSize(2);
  }

  @Test
  void halfALikenessIsEnoughWithinAWeekAndNotAfterAYear() {
    String again =
        "The harbour union in Port Aldern quarrels with the mayor about a new pension rule for widows.";
    Report then = Report.by("Aldern Post", "Crews walk out", Texts.FERRY_STRIKE).on("2024-05-02");
    Report soon = Report.by("Lund Mercury", "Pension rule", again).on("2024-05-05");
    Report late = Report.by("Lund Mercury", "Pension rule", again).on("2025-05-05");
    assertThat(Case.of(then, soon).stories()).hasSize(1);
    assertThat(Case.of(then, late).stories()).hasSize(2);
  }
}
