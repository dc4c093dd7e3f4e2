package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;

/** Whole pages as scrapers leave them: every line has its label, and not a letter is lost. */
class B07ScrapedTest {
  @Test
  void aPageWithEverythingAroundIt() {
    String page =
        """
        News

        Ferry runs aground off Nordvik with 40 on board

        byAnna Berg
        04/03/2024
        3 minute read
        Facebook Twitter WhatsApp Email
        241 shares
        The ferry Astra off Nordvik on Monday. Photo: Quay Pictures
        NORDVIK (AP) — The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.
        Advertisement
        Harbour master Ines Halm said the ship had lost its rudder before it drifted onto the rocks.
        Read more: Ten ferries that sank
        Get the day’s top headlines in your inbox every morning
        View all 12 comments
        """;
    Article article = Sample.article(page);
    assertThat(article.text()).isEqualTo(page);
    assertThat(Sample.blocks(article))
        .containsExactly(
            "boilerplate: News",
            "title: Ferry runs aground off Nordvik with 40 on board",
            "byline: byAnna Berg",
            "byline: 04/03/2024",
            "boilerplate: 3 minute read",
            "boilerplate: Facebook Twitter WhatsApp Email",
            "boilerplate: 241 shares",
            "caption: The ferry Astra off Nordvik on Monday. Photo: Quay Pictures",
            "dateline: NORDVIK (AP) —",
            "body: The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.",
            "boilerplate: Advertisement",
            "body: Harbour master Ines Halm said the ship had lost its rudder before it drifted onto the rocks.",
            "boilerplate: Read more: Ten ferries that sank",
            "boilerplate: Get the day’s top headlines in your inbox every morning",
            "boilerplate: View all 12 comments");
    assertThat(article.metadata().authors()).containsExactly("Anna Berg");
    assertThat(Sample.credits(article))
        .containsExactly(
            "photo Quay Pictures: The ferry Astra off Nordvik on Monday. Photo: Quay Pictures",
            "wire Associated Press: (AP)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listen to this article",
        "Shares: 241",
        "Image 2 of 5",
        "Log in to comment",
        "Sign up to receive the day’s stories in your inbox.",
        "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
        "By continuing to use this site you agree to our use of cookies.",
        "You can unsubscribe at any time.",
        "Support our journalism",
        "Watch: The ferry leaves the rocks",
        "Show menu"
      })
  void aLineAboveTheReport(String line) {
    assertThat(
            Sample.blocks(
                Sample.article("Ferry runs aground off Nordvik\n\n" + line + "\n\n" + Sample.BODY)))
        .contains("boilerplate: " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "byAnna Berg; Anna Berg",
        "By ANNA BERG; ANNA BERG",
        "By: Anna Berg | 4 March 2024; Anna Berg",
        "Anna Berg, 4 March 2024;",
        "Written by Anna Berg and Jon Ek; Anna Berg,Jon Ek",
        "Posted by Anna Berg on 2024-03-04; Anna Berg"
      })
  void bylines(String line, String authors) {
    Article article =
        Sample.article("Ferry runs aground off Nordvik\n\n" + line + "\n\n" + Sample.BODY);
    assertThat(String.join(",", article.metadata().authors()))
        .isEqualTo(authors == null ? "" : authors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares in the ferry company fell by 241 points on Monday, traders in Port Calder said.",
        "“Watch: they will not come,” the harbour master told the council at its meeting on Monday.",
        "Support our journalism or lose it, the editor wrote in a letter to all readers on Friday.",
        "You can unsubscribe at any time from a life at sea, the captain liked to tell his crew."
      })
  void sentencesAboutSuchThingsAreBody(String sentence) {
    assertThat(Sample.blocks(Sample.article(Sample.BODY + "\n" + sentence + "\n\n" + Sample.BODY)))
        .contains("body: " + sentence);
  }
}
