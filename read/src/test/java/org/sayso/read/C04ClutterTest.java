package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts inside or beside an article that are none of it, known by tag, role or name. */
class C04ClutterTest {
  private static final String FIRST =
      "<p>The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.</p>";
  private static final String LAST =
      "<p>Two tugs are expected on Tuesday, weather permitting, to pull the ship free of the reef.</p>";
  private static final String TEASER =
      "<p>A cat was rescued from a tall tree, to the joy of its owner.</p>";

  private static List<String> blocks(String between) {
    String page = "<html><body><article>" + FIRST + between + LAST + "</article></body></html>";
    return Sample.blocks(Sample.article(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ad-slot",
        "related-posts",
        "newsletter-signup",
        "author-box",
        "share-buttons",
        "comments-list",
        "interesting-articles",
        "ez-toc-container",
        "teaser-item",
        "post-ratings ratings",
        "cookie-banner"
      })
  void aPartIsClutterByItsName(String name) {
    assertThat(blocks("<div class='" + name + "'>" + TEASER + "</div>")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has-ads",
        "with-commentary",
        "hidden-xs",
        "field-label-hidden",
        "tab-content",
        "print-full",
        "post hentry tag-related",
        "topic"
      })
  void aPartIsNotClutterByALikeName(String name) {
    assertThat(blocks("<div class='" + name + "'>" + TEASER + "</div>")).hasSize(3);
  }

  @Test
  void theHeadOfTheArticleIsItsOwnAndTheHeadOfThePageIsNot() {
    String page =
        "<html><body><header><p>All the news of the islands, every day, since 1921.</p></header>"
            + "<article><header><p>All 40 people on board are safe, says the owner.</p></header>"
            + FIRST
            + LAST
            + "</article></body></html>";
    assertThat(Sample.article(page).text()).contains("are safe").doesNotContain("since 1921");
  }

  @Test
  void aBodyThatIsCalledAfterItsCaptionsIsNoCaption() {
    String page =
        "<html><body class='captions-on comments-on'><div>" + FIRST + LAST + "</div></body></html>";
    assertThat(Sample.blocks(Sample.article(page))).allMatch(b -> b.startsWith("body"));
  }

  @Test
  void moreCommentsThanArticleAreStillComments() {
    String comment =
        "<p>I have always said that this ferry, of all ferries, would sink one day.</p>";
    String page =
        "<html><body><article>"
            + FIRST
            + LAST
            + "</article><section id='comments'>"
            + comment.repeat(8)
            + "</section></body></html>";
    assertThat(Sample.article(page).text()).doesNotContain("always said");
  }

  @Test
  void readingsPrintedOverCharactersAreNoWords() {
    assertThat(
            blocks(
                "<p>The sign says <ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby>, a port, in red paint.</p>"))
        .contains("body: The sign says 港, a port, in red paint.");
  }
}
