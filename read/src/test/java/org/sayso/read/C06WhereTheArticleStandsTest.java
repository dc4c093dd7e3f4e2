package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which part of a page is the article: several ways of looking, and one choice. */
class C06WhereTheArticleStandsTest {
  private static final String REPORT =
      "<p>The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.</p>"
          + "<p>Harbour master Jon Ek said the ship had lost its rudder, and that it drifted onto the rocks.</p>"
          + "<p>Two tugs are expected on Tuesday, weather permitting, to pull the ship free of the reef.</p>";
  private static final String OTHER =
      "<p>A cat was rescued from a tall tree in Port Calder, to the joy of its owner, on Sunday.</p>";

  @Test
  void microdataTellsIt() {
    String page =
        "<html><body><div class='text'>"
            + OTHER
            + "</div><div><div itemprop='articleBody'>"
            + REPORT
            + "</div></div></body></html>";
    assertThat(Sample.article(page).text()).contains("Astra").doesNotContain("cat");
  }

  @Test
  void theNameThatAContentSystemGivesTellsIt() {
    String page =
        "<html><body><div class='a1'>"
            + OTHER
            + "</div><div class='a2'><div class='entry-content'>"
            + REPORT
            + "</div></div></body></html>";
    assertThat(Sample.article(page).text()).contains("Astra").doesNotContain("cat");
  }

  @Test
  void anArticleMayStandInManySmallParts() {
    String page =
        "<html><body><div>"
            + REPORT
                .replace("<p>", "<div class='widget-wrap elementor-text'><div><p>")
                .replace("</p>", "</p></div></div>")
            + "</div></body></html>";
    assertThat(Sample.blocks(Sample.article(page))).hasSize(3);
  }

  @Test
  void wordsThatOnlyTheDataHoldsAreRead() {
    String words = REPORT.replaceAll("<[^>]+>", " ").strip();
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + words
            + "\"}</script></head><body><div id='app'></div></body></html>";
    assertThat(Sample.article(page).text()).contains("Harbour master Jon Ek");
  }

  @Test
  void aShortArticleIsOneWhereThePageSaysSo() {
    String words = "<p>The ferry Astra is free of the reef.</p></div></body></html>";
    String says = "<html><head><meta property='og:type' content='article'></head><body><div>";
    assertThat(Sample.article(says + words).text()).contains("free of the reef");
    byte[] silent = ("<html><body><div>" + words).getBytes(StandardCharsets.UTF_8);
    assertThat(Sample.skipped(silent).reason()).contains("no article").contains("save the page");
  }
}
