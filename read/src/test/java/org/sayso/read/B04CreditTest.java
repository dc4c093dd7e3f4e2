package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ferry was built in 1998. (PTI); wire Press Trust of India: (PTI)",
        "The ferry was built in 1998. – Reuters; wire Reuters: – Reuters",
        "Source: AFP; wire Agence France-Presse: Source: AFP",
        "Distributed by Tribune Content Agency, LLC.; wire Tribune News Service: Distributed by Tribune Content Agency"
      })
  void anAgencyAtTheEnd(String line, String credit) {
    assertThat(Sample.credits(Sample.article(Sample.BODY + "\n" + line))).containsExactly(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In a video uncovered by Fox News the captain is asleep.; cited Fox News: uncovered by Fox News",
        "As Quay News reported, the captain slept.; cited Quay News: Quay News reported",
        "“I slept,” he told Bo Lind of Fox News.; cited Fox News: told Bo Lind of Fox News",
        "A Reuters/Ipsos poll put the mayor ahead.; cited Reuters: Reuters/Ipsos poll",
        "A new Morning Consult poll put the mayor ahead.; cited Morning Consult: Morning Consult poll",
        "An Associated Press count put the mayor ahead.; cited Associated Press: An Associated Press count",
        "Hat tip to Quay Watch; cited Quay Watch: Hat tip to Quay Watch",
        "(via The Quay Tribune); cited The Quay Tribune: (via The Quay Tribune)",
        "With files from The Canadian Press; cited Canadian Press: With files from The Canadian Press",
        "This article first appeared in Quay Watch.; syndicated Quay Watch: This article first appeared in Quay Watch.",
        "This story is republished from Quay Watch under a licence.; syndicated Quay Watch: This story is republished from Quay Watch",
        "Published in partnership with Quay Watch.; syndicated Quay Watch: Published in partnership with Quay Watch.",
        "Reprinted with permission of The Quay Tribune.; syndicated The Quay Tribune: Reprinted with permission of The Quay Tribune"
      })
  void howOutletsArePassedOn(String sentence, String credit) {
    assertThat(Sample.credits(Sample.article(Sample.BODY + "\n" + sentence)))
        .containsExactly(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anita Hill said that the ferry had been late all year.",
        "This article was first published on Monday and has been read by many.",
        "Her novel about the ferry was first published by Penguin in May.",
        "The Socialist Party of Alba (SPA) asked for a new ferry.",
        "The AAP published new advice on the care of small children at sea.",
        "He subscribed to The Quay Tribune for forty years until it was sold.",
        "The Nordvik Star is a ship that was built by the same yard, in the same year."
      })
  void whatIsNoCredit(String sentence) {
    assertThat(Sample.credits(Sample.article(Sample.BODY + "\n" + sentence))).isEmpty();
  }
}
