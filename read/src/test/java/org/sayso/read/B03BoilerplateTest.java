package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;

/** What stands around a report: labelled, never cut, and never a report's own sentence. */
class B03BoilerplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 minute read",
        "Share",
        "Advertisement",
        "12 Comments",
        "Comments are closed.",
        "Tags: ferries, Nordvik",
        "Sign up to our free evening newsletter",
        "We use cookies to improve your experience.",
        "READ NEXT: Ten ferries to take",
        "Liked this? Share it with a friend!",
        "© 2024 The Island Post. All rights reserved.",
        "Tide tables | Church services | Small ads",
        "You are receiving this because you signed up at our site. Unsubscribe | View in browser",
        "Follow us on Twitter and Facebook"
      })
  void aNoticeAfterTheReport(String line) {
    assertThat(Sample.blocks(Sample.article(Sample.BODY + "\n" + line + "\n")))
        .last()
        .isEqualTo("boilerplate: " + line);
  }

  @Test
  void noticesGluedTogetherBeforeTheReport() {
    String glue =
        "date 2023-01-13 Get the latest news straight to your inbox Please enter a valid email address SIGN UP I would like to be emailed about offers and updates from The Island Post. Read our privacy notice Thanks for signing up to the";
    Article article = Sample.article(" " + glue + "\n\n" + Sample.BODY);
    assertThat(Sample.blocks(article))
        .startsWith("byline: date 2023-01-13", "boilerplate: " + glue.substring(16));
    assertThat(article.metadata().publisher()).contains("The Island Post");
  }

  @Test
  void aNoticeGluedToTheBeginningOfAParagraphIsCutAtTheRightWord() {
    assertThat(Sample.blocks(Sample.article("Read our privacy notice " + Sample.BODY)))
        .startsWith(
            "boilerplate: Read our privacy notice",
            "body: The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.");
  }

  @Test
  void aNoticeGluedToTheEndIsCutToo() {
    assertThat(
            Sample.blocks(
                Sample.article(Sample.BODY.strip() + " Sign up to our free evening newsletter")))
        .endsWith(
            "body: Harbour master Ines Halm said the ship had lost its rudder before it drifted onto the rocks.",
            "boilerplate: Sign up to our free evening newsletter");
  }

  @Test
  void commentCountsAtTheEnd() {
    assertThat(Sample.blocks(Sample.article(Sample.BODY + "\n0\nComments on this article\n0")))
        .endsWith("boilerplate: 0", "boilerplate: Comments on this article", "boilerplate: 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement spending on the island rose by a tenth last year, the chamber of trade said on Friday.",
        "Subscribe or perish, the editor of the island's only newspaper told its readers on Friday morning.",
        "The minister refused to share this on Facebook, saying that nobody would read it there anyway.",
        "Cookies were thrown at the mayor, who said that he would use cookies of his own next time."
      })
  void sentencesAboutSuchThingsAreBody(String sentence) {
    assertThat(Sample.blocks(Sample.article(Sample.BODY + "\n" + sentence + "\n\n" + Sample.BODY)))
        .contains("body: " + sentence);
  }

  @Test
  void theMastheadAboveTheHeadlineGivesThePublisher() {
    Article article =
        Sample.article(
            "ISLAND POST\n\nHome  News  Weather  Log in\n\nFerry runs aground off Nordvik\n\n"
                + Sample.BODY);
    assertThat(article.metadata().publisher()).contains("Island Post");
    assertThat(article.metadata().title()).contains("Ferry runs aground off Nordvik");
  }

  @Test
  void anOutletThatIsOnlyCitedIsNoPublisher() {
    Article article =
        Sample.article(
            Sample.BODY + "\nThe Island Post reports that the rudder had been repaired twice.");
    assertThat(article.metadata().publisher()).isEmpty();
  }
}
