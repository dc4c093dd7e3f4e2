package org.sayso.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Origins: what makes two reports one route of knowledge. */
class C1OriginTest {
  private static Report strike(String publisher, String extra) {
    return Report.by(publisher, "Ferry strike in Port Aldern", Texts.FERRY_STRIKE + extra);
  }

  private static Report reaction(String publisher, String extra) {
    return Report.by(publisher, "Ferry strike in Port Aldern", Texts.FERRY_REACTION + extra);
  }

  @Test
  void twoPrintsOfOneAgencyAreOneThoughTheirWordsDiffer() {
    Case woven =
        Case.of(
            strike("Aldern Post", " (Seawire)").on("2024-05-02").wire("Seawire"),
            reaction("Lund Mercury", " Seawire").on("2024-05-03").wire("Seawire"));
    assertThat(woven.reasons()).containsExactly("1 wire 0: Seawire");
  }

  @Test
  void aCopyThatNamesTheAgencyIsAWirePrint() {
    Case woven =
        Case.of(
            strike("Aldern Post", " (Seawire)").on("2024-05-02").wire("Seawire"),
            strike("Lund Mercury", " Source: Seawire").on("2024-05-03").wire("Seawire"));
    assertThat(woven.reasons()).containsExactly("1 wire 0: Seawire");
  }

  @Test
  void aCitationByShortNameDependsOnTheCitedOutlet() {
    Case woven =
        Case.of(
            strike("The Aldern Post", "").on("2024-05-02"),
            reaction("Lund Mercury", " So the Post reports.").on("2024-05-03").cites("Post"));
    assertThat(woven.reasons()).containsExactly("1 cited 0: Post");
    assertThat(woven.origins()).isEqualTo(Set.of(Set.of(0, 1)));
  }

  @Test
  void aCitationOfAnOutletOutsideTheCaseJoinsNothing() {
    Case woven =
        Case.of(
            strike("The Aldern Post", "").on("2024-05-02"),
            reaction("Lund Mercury", " So the Herald reports.").on("2024-05-03").cites("Herald"));
    assertThat(woven.weave().origins()).hasSize(2);
  }

  @Test
  void twoReportsOfOnePublisherAreOne() {
    Case woven =
        Case.of(
            strike("The Aldern Post", "").on("2024-05-02"),
            reaction("Aldern Post", " Aldern Post, all rights reserved.").on("2024-05-03"));
    assertThat(woven.reasons()).containsExactly("1 same-publisher 0: Aldern Post");
  }

  @Test
  void onePublisherInTwoStoriesHasTwoOrigins() {
    Case woven =
        Case.of(
            strike("Aldern Post", ""),
            Report.by("Aldern Post", "Lorry brings down footbridge in Kelm", Texts.BRIDGE));
    assertThat(woven.weave().origins()).hasSize(2);
  }
}
