package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.article.Article;

/** Whom an article names as where its material comes from. */
class B04CreditTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NORDVIK (AP) — ; wire Associated Press: (AP)",
        "NORDVIK, March 4 (Reuters) - ; wire Reuters: (Reuters)",
        "(UPI) -- ; wire United Press International: (UPI)",
        "Nordvik (Tanjug) - ; wire Tanjug: (Tanjug) -"
      })
  void anAgencyInTheDateline(String dateline, String credit) {
    assertThat(Sample.credits(Sample.article(dateline + " " + Sample.BODY)))
        .containsExactly(credit);
  }

  @Test
  void anAgencyInTheBylineOrTheRightsNotice() {
    assertThat(
            Sample.credits(
                Sample.article(
                    "Ferry aground\n\nBy Ines Halm, Associated Press\n\n" + Sample.BODY)))
        .containsExactly("wire Associated Press: Associated Press");
    assertThat(
            Sample.credits(
                Sample.article(
                    Sample.BODY + "\nCopyright 2024 The Associated Press. All rights reserved.")))
        .containsExactly("wire Associated Press: Copyright 2024 The Associated Press");
  }

  @Test
  void theFormulaWithWhichAnAgencyCloses() {
    assertThat(
            Sample.credits(
                Sample.article(Sample.BODY + "\n(Reporting by Ines Halm; Editing by Jon Ek)")))
        .containsExactly("wire Reuters: (Reporting by Ines Halm; Editing by Jon Ek)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The rudder had been mended twice, The Island Post reports.; cited The Island Post: The Island Post reports",
        "According to a report in the Quay Tribune, the rudder had been mended twice.; cited The Quay Tribune: According to a report in the Quay Tribune",
        "“It was the rudder,” he told CNN on Monday.; cited CNN: told CNN",
        "h/t: Quay Watch; cited Quay Watch: h/t: Quay Watch",
        "This article was originally published by The Quay Tribune.; syndicated The Quay Tribune: This article was originally published by The Quay Tribune"
      })
  void aCitedOutlet(String sentence, String credit) {
    assertThat(Sample.credits(Sample.article(Sample.BODY + "\n" + sentence)))
        .containsExactly(credit);
  }

  @Test
  void anOutletThatNamesItselfGivesNoCredit() {
    Article article =
        Sample.article(
            Sample.BODY
                + "\nThe owner told The Island Post that he was sorry for it.\n\n© 2024 The Island Post");
    assertThat(article.metadata().publisher()).contains("The Island Post");
    assertThat(article.credits()).isEmpty();
  }

  @Test
  void thePhotographersNameInACaption() {
    String caption =
        "The ferry Astra in 2021, when it was still new and blue. Photo via QuayWatch.";
    Article article = Sample.article(caption + "\n" + Sample.BODY);
    assertThat(Sample.blocks(article)).contains("caption: " + caption);
    assertThat(Sample.credits(article)).containsExactly("photo QuayWatch: " + caption);
  }
}
