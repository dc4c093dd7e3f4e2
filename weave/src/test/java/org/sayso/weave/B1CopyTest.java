package org.sayso.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Copies: one text in several papers, and which of them is the model. */
class B1CopyTest {
  private static final String TRIMMED =
      Texts.FERRY_STRIKE.substring(0, Texts.FERRY_STRIKE.indexOf(" The shipping company"));

  @Test
  void theLaterPrintIsTheCopy() {
    Case woven =
        Case.of(
            Report.by("Late Echo", "Strike!", Texts.FERRY_STRIKE).on("2024-05-03"),
            Report.by("Aldern Post", "Ferry crews walk out", Texts.FERRY_STRIKE).on("2024-05-02"));
    assertThat(woven.origins()).isEqualTo(Set.of(Set.of(0, 1)));
    assertThat(woven.reasons()).singleElement().asString().startsWith("0 copy 1: Ferry crews");
  }

  @Test
  void theTrimmedPrintIsTheCopyWhereNoDateSettlesIt() {
    Case woven =
        Case.of(
            Report.by("Late Echo", "Strike!", TRIMMED),
            Report.by("Aldern Post", "Ferry crews walk out", Texts.FERRY_STRIKE));
    assertThat(woven.reasons()).singleElement().asString().startsWith("0 copy 1: ");
  }

  @Test
  void theEvidenceIsTheLongestSharedStretch() {
    Case woven =
        Case.of(
            Report.by(
                "Late Echo", "", "Our own words here. " + TRIMMED.replace("Monday", "May Day")),
            Report.by("Aldern Post", "", Texts.FERRY_STRIKE));
    assertThat(woven.reasons().get(0))
        .isEqualTo(
            "0 copy 1: over a plan to cut night watches. The harbour union said that four hundred "
                + "sailors had joined the strike. Crossings to the islands of Lund and Sella were "
                + "cancelled until further notice");
  }

  @Test
  void reportsOfOneHappeningInOwnWordsAreNoCopies() {
    Case woven =
        Case.of(
            Report.by("Aldern Post", "Ferry strike", Texts.FERRY_STRIKE),
            Report.by("Lund Mercury", "Ferry strike", Texts.FERRY_REACTION));
    assertThat(woven.reasons()).isEmpty();
    assertThat(woven.weave().origins()).hasSize(2);
  }

  @Test
  void aLightRewriteIsACopyWithinItsStory() {
    String rewrite =
        "On Monday ferry crews in Port Aldern walked out. The plan to cut night watches was the reason. "
            + "Four hundred sailors had joined the strike, the harbour union said. "
            + "Until further notice crossings to the islands of Lund and Sella were cancelled. "
            + "Varn Lines, the shipping company, spoke of a reckless and unlawful strike.";
    Case woven =
        Case.of(
            Report.by("Aldern Post", "Ferry strike", Texts.FERRY_STRIKE).on("2024-05-02"),
            Report.by("Late Echo", "Ferry crews on strike", rewrite).on("2024-05-03"));
    assertThat(woven.reasons())
        .singleElement()
        .asString()
        .startsWith("1 copy 0: ")
        .contains("to the islands of Lund and Sella were cancelled");
  }

  @Test
  void oneLongQuotationInCommonMakesNoCopy() {
    String quotation =
        " The letter says: we will not sail at night with two men on the bridge and one of them "
            + "asleep on his feet, and we have told the company so.";
    Case woven =
        Case.of(
            Report.by("Aldern Post", "Ferry strike", Texts.FERRY_STRIKE + quotation),
            Report.by("Lund Mercury", "Ferry strike", Texts.FERRY_REACTION + quotation));
    assertThat(woven.reasons()).isEmpty();
  }
}
