package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;

/** Plain text: paragraphs, headline, headings; every character kept. */
class B01PlainTextTest {
  @Test
  void eachParagraphIsABlock() {
    assertThat(
            Sample.blocks(
                Sample.article(
                    "First the ferry came, and then the second ferry came as well.\n\nThen it left again, as every ferry does that is on time.")))
        .containsExactly(
            "body: First the ferry came, and then the second ferry came as well.",
            "body: Then it left again, as every ferry does that is on time.");
  }

  @Test
  void aLineIsAParagraphUnlessTheLinesAreWrapped() {
    String wrapped =
        """
        The ferry Astra ran aground off Nordvik early on Monday, and all of its
        passengers were brought ashore in the boats of the coast guard, which had
        been called by a fisherman who saw the lights of the ship go out at four
        in the morning.
        """;
    assertThat(Sample.article(wrapped).blocks()).hasSize(1);
    assertThat(Sample.article(Sample.BODY.replace("\n\n", "\n")).blocks()).hasSize(2);
  }

  @Test
  void aFirstLineWithoutFullStopIsTheHeadline() {
    Article article = Sample.article("Ferry runs aground off Nordvik\n\n" + Sample.BODY);
    assertThat(article.metadata().title()).contains("Ferry runs aground off Nordvik");
    assertThat(Sample.blocks(article)).first().isEqualTo("title: Ferry runs aground off Nordvik");
  }

  @Test
  void theFullStopOfAnArchivesHeadlineIsNotPartOfIt() {
    Article article = Sample.article("Ferry runs aground off Nordvik.\n\n" + Sample.BODY);
    assertThat(article.metadata().title()).contains("Ferry runs aground off Nordvik");
  }

  @Test
  void aFirstSentenceIsNoHeadline() {
    assertThat(Sample.article(Sample.BODY).metadata().title()).isEmpty();
  }

  @Test
  void theSectionAboveTheHeadlineIsFurniture() {
    assertThat(
            Sample.blocks(
                Sample.article("News\n\nFerry runs aground off Nordvik\n\n" + Sample.BODY)))
        .startsWith("boilerplate: News", "title: Ferry runs aground off Nordvik");
  }

  @Test
  void aShortLineBetweenParagraphsIsAHeading() {
    String text = Sample.BODY + "\nA night at sea\n\n" + Sample.BODY;
    assertThat(Sample.blocks(Sample.article(text))).contains("heading: A night at sea");
  }

  @Test
  void theHeadlineThatTheUserGivesIsFoundInTheText() {
    Metadata given =
        new Metadata(
            Optional.of("Aground!"),
            Optional.empty(),
            java.util.List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(Sample.blocks(Sample.article("Coast\nAground!\n" + Sample.BODY, given)))
        .contains("title: Aground!");
  }

  @Test
  void theDatelineIsABlockOfItsOwn() {
    assertThat(Sample.blocks(Sample.article("PORT CALDER, March 4 (AP) — " + Sample.BODY)))
        .startsWith(
            "dateline: PORT CALDER, March 4 (AP) —",
            "body: The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.");
  }

  @Test
  void aDashInASentenceMakesNoDateline() {
    assertThat(
            Sample.blocks(
                Sample.article(
                    "Nordvik — a quiet town of two thousand people — woke to the sound of sirens on Monday.")))
        .singleElement()
        .asString()
        .startsWith("body");
  }
}
