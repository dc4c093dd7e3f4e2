package org.sayso.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.RelationType;
import org.sayso.model.story.Claim;

/** Claims: what several findings assert in common, and how often it was found out. */
class D1ClaimTest {
  private static final String JOINED = "four hundred sailors had joined the strike";

  private static Report report(String publisher, String text) {
    return Report.by(publisher, "Ferry strike in Port Aldern", text);
  }

  @Test
  void theSameStatementOfTwoSpeakersHasTwoOrigins() {
    Claim claim =
        Case.of(
                report("Aldern Post", "Mara Lind said that " + JOINED + " in Port Aldern.")
                    .says("Mara Lind", JOINED),
                report(
                        "Lund Mercury",
                        "On the quay, Jon Ask said four hundred sailors joined the strike.")
                    .says("Jon Ask", "four hundred sailors joined the strike"))
            .claim("four hundred");
    assertThat(claim.support()).hasSize(2);
    assertThat(claim)
        .extracting(Claim::articleCount, Claim::outletCount, Claim::originCount)
        .containsExactly(2, 2, 2);
  }

  @Test
  void theSameSpeakerInTwoPapersIsOneOrigin() {
    Claim claim =
        Case.of(
                report("Aldern Post", "Mara Lind said that " + JOINED + " in Port Aldern.")
                    .says("Mara Lind", JOINED),
                report("Lund Mercury", "To us too Mara Lind said that " + JOINED + ".")
                    .says("Mara Lind", JOINED))
            .claim("four hundred");
    assertThat(claim)
        .extracting(Claim::articleCount, Claim::outletCount, Claim::originCount)
        .containsExactly(2, 2, 1);
  }

  @Test
  void otherNumbersAreAnotherClaim() {
    Case numbers =
        Case.of(
            report("Aldern Post", "Mara Lind said that 38 sailors had joined the strike.")
                .says("Mara Lind", "38 sailors had joined the strike"),
            report("Lund Mercury", "Jon Ask said that 41 sailors had joined the strike.")
                .says("Jon Ask", "41 sailors had joined the strike"));
    assertThat(numbers.claim("38 sailors").support()).hasSize(1);
    assertThat(numbers.claim("41 sailors").support()).hasSize(1);
  }

  @Test
  void printsOfOneTextAreOneOriginHoweverManyKnowersTheyQuote() {
    String text =
        Texts.FERRY_STRIKE
            + " Mara Lind said that the watch was cut. Jon Ask said the watch was cut.";
    Claim claim =
        Case.of(
                report("Aldern Post", text)
                    .says("Mara Lind", "the watch was cut")
                    .says("Jon Ask", "the watch was cut"),
                report("Lund Mercury", text)
                    .says("Mara Lind", "the watch was cut")
                    .says("Jon Ask", "the watch was cut"))
            .claim("the watch was cut");
    assertThat(claim).extracting(Claim::articleCount, Claim::originCount).containsExactly(2, 1);
  }

  @Test
  void aCitingPaperAddsNoOrigin() {
    Claim claim =
        Case.of(
                report("Aldern Post", "A sailor said that the night watch was cut by half.")
                    .on("2024-05-02")
                    .says("", "the night watch was cut by half"),
                report(
                        "Lund Mercury",
                        "In Port Aldern the night watch was cut by half, the Post reports.")
                    .on("2024-05-03")
                    .cites("Post")
                    .says("", "the night watch was cut by half"))
            .claim("night watch");
    assertThat(claim).extracting(Claim::articleCount, Claim::originCount).containsExactly(2, 1);
  }

  @Test
  void aRelationIsAClaimOnceTwoFindingsBearIt() {
    Report post =
        report("Aldern Post", "Varn Lines belongs to the Odell family.")
            .relation(RelationType.OWNER, "Odell", "Varn Lines", Polarity.POSITIVE);
    Report mercury =
        report("Lund Mercury", "Odell, which owns Varn Lines, was silent.")
            .relation(RelationType.OWNER, "Odell", "Varn Lines", Polarity.POSITIVE);
    assertThat(Case.of(post).weave().claims()).isEmpty();
    assertThat(Case.of(post, mercury).weave().claims())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.about())
                  .containsExactlyInAnyOrder(Report.q("Odell"), Report.q("Varn Lines"));
              assertThat(c.originCount()).isEqualTo(2);
            });
  }

  @Test
  void eventsOnDaysThatExcludeEachOtherAreTwo() {
    assertThat(
            Case.of(
                    report("Aldern Post", "Norland sanctioned Varn Lines in May.")
                        .event("Norland", "sanctioned", "Varn Lines", "2024-05-02"),
                    report("Lund Mercury", "Norland sanctioned Varn Lines once more.")
                        .event("Norland", "sanctioned", "Varn Lines", "2024-07-09"))
                .weave()
                .claims())
        .isEmpty();
  }

  @Test
  void anEventTakesTheNarrowestDate() {
    Claim claim =
        Case.of(
                report("Aldern Post", "Norland sanctioned Varn Lines in May.")
                    .event("Norland", "sanctioned", "Varn Lines", "2024-05"),
                report("Lund Mercury", "On Thursday Norland sanctioned Varn Lines.")
                    .event("Norland", "sanctioned", "Varn Lines", "2024-05-02"))
            .claim("sanctioned");
    assertThat(claim.date()).hasToString("Optional[2024-05-02]");
    assertThat(claim.text()).contains("Norland sanctioned Varn Lines");
  }

  @Test
  void moreOriginsComeFirst() {
    Case woven =
        Case.of(
            report(
                    "Aldern Post",
                    "Mara Lind said that "
                        + JOINED
                        + ". She said bread was scarce on Lund and Sella.")
                .says("Mara Lind", JOINED)
                .says("Mara Lind", "bread was scarce on Lund and Sella"),
            report("Lund Mercury", "Jon Ask said that " + JOINED + ".").says("Jon Ask", JOINED));
    assertThat(woven.weave().claims()).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(woven.weave().claims()).extracting(Claim::originCount).containsExactly(2, 1);
  }
}
