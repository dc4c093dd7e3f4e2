package org.sayso.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.RelationType;
import org.sayso.model.story.Claim;

/** Denials: they go with what they deny and never add to its counts. */
class E1DenialTest {
  @Test
  void aDenialInTheSameWordsStandsAgainstTheClaim() {
    Claim claim =
        Case.of(
                Report.by(
                        "Aldern Post",
                        "Ferry strike",
                        "Mara Lind said that Varn Lines cut the night watch.")
                    .says("Mara Lind", "Varn Lines cut the night watch"),
                Report.by(
                        "Lund Mercury",
                        "Ferry strike",
                        "Jon Ask denied that Varn Lines had cut the night watch.")
                    .denies("Jon Ask", "Varn Lines had cut the night watch"))
            .claim("night watch");
    assertThat(claim.support()).hasSize(1);
    assertThat(claim.denial()).hasSize(1);
    assertThat(claim).extracting(Claim::articleCount, Claim::originCount).containsExactly(1, 1);
  }

  @Test
  void aDenialWithoutWordsOfItsOwnMeansTheAccusationBefore() {
    Case woven =
        Case.of(
            Report.by(
                    "Aldern Post",
                    "Ferry strike",
                    "Mara Lind accused Varn Lines of cutting the night watch. The company denied this.")
                .accuses("Mara Lind", "cutting the night watch")
                .denies("", "this"));
    assertThat(woven.claim("night watch").denial()).extracting(d -> d.id()).containsExactly("s2");
    assertThat(woven.weave().claims()).hasSize(1);
  }

  @Test
  void aDenialOfWhatNobodyAssertsIsAClaimWithoutSupport() {
    Claim claim =
        Case.of(
                Report.by(
                        "Aldern Post",
                        "Ferry strike",
                        "Jon Ask denied owning a yacht in Port Aldern.")
                    .denies("Jon Ask", "owning a yacht in Port Aldern"))
            .claim("yacht");
    assertThat(claim)
        .extracting(Claim::articleCount, Claim::outletCount, Claim::originCount)
        .containsExactly(0, 0, 0);
  }

  @Test
  void aNegativeRelationDeniesThePositiveOne() {
    Claim claim =
        Case.of(
                Report.by("Aldern Post", "Ferry strike", "Odell owns Varn Lines.")
                    .relation(RelationType.OWNER, "Odell", "Varn Lines", Polarity.POSITIVE),
                Report.by("Lund Mercury", "Ferry strike", "Odell does not own Varn Lines.")
                    .relation(RelationType.OWNER, "Odell", "Varn Lines", Polarity.NEGATIVE))
            .claim("Odell");
    assertThat(claim.support()).hasSize(1);
    assertThat(claim.denial()).hasSize(1);
  }
}
