package org.sayso.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.read.feed.FeedItem.Extent;

/** The beginning of an article is not the article. */
class B01TeaserTest {
  private static final String LONG = (A01ItemsTest.WORDS + " ").repeat(3).strip();

  @Test
  void aShortSummaryIsATeaserAndALongOneNot() {
    assertThat(Teasers.ofSummary("The ferry Astra ran aground on Monday."))
        .isEqualTo(Extent.TEASER);
    assertThat(Teasers.ofSummary(LONG)).isEqualTo(Extent.WHOLE);
  }

  @Test
  void aShortContentMayBeAWholeNote() {
    assertThat(Teasers.ofContent(A01ItemsTest.WORDS)).isEqualTo(Extent.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[…]",
        "[...]",
        "…",
        "... more",
        "Read more",
        "Read the full story »",
        "Continue reading Ferry runs aground off Nordvik →",
        "Click here to read the rest of this article",
        "Weiterlesen"
      })
  void wordsThatLeadOnAtTheEndShowATeaserHoweverLong(String end) {
    assertThat(Teasers.ofSummary(LONG + " " + end)).isEqualTo(Extent.TEASER);
    assertThat(Teasers.ofContent(LONG + " " + end)).isEqualTo(Extent.TEASER);
  }

  @Test
  void theSameWordsInTheMiddleShowNothing() {
    assertThat(Teasers.ofSummary("Read more books, said the mayor … and walk. " + LONG))
        .isEqualTo(Extent.WHOLE);
  }
}
