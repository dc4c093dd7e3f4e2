package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lead: sentences between the headline and the body, often outside the body's own part. */
class C03LeadTest {
  private static final String REPORT =
      "<p>The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.</p>"
          + "<p>Harbour master Ines Halm said the ship had lost its rudder, and that it drifted onto the rocks.</p>"
          + "<p>Two tugs are expected on Tuesday, weather permitting, to pull the ship free of the reef.</p>";

  private static String page(String head) {
    return "<html><body><main><header><h1>Ferry runs aground off Nordvik</h1>"
        + head
        + "</header><div class='article-body'>"
        + REPORT
        + "</div></main></body></html>";
  }

  @Test
  void theLeadBelongsToTheArticle() {
    assertThat(
            Sample.blocks(
                Sample.article(
                    page("<p class='lead'>All 40 people on board are safe, says the owner.</p>"))))
        .contains("body: All 40 people on board are safe, says the owner.")
        .hasSize(5);
  }

  @Test
  void aSentenceUnderTheHeadlineIsALeadWhateverItIsCalled() {
    assertThat(
            Sample.blocks(
                Sample.article(
                    page(
                        "<div class='x7'>All 40 people on board are safe, says the owner.</div>"))))
        .contains("body: All 40 people on board are safe, says the owner.");
  }

  @Test
  void whatIsNoSentenceIsNoLead() {
    assertThat(
            Sample.blocks(
                Sample.article(
                    page(
                        "<div>Home of the best ferries since 1921</div>"
                            + "<div>By Ines Halm</div>"))))
        .noneMatch(b -> b.contains("best ferries"))
        .noneMatch(b -> b.startsWith("body: By Ines"));
  }

  @Test
  void aTeaserOfAnotherStoryAboveTheHeadlineIsNoLead() {
    String page =
        "<html><body><div class='top'>A cat was rescued from a tall tree in Port Calder on Sunday.</div>"
            + page("").substring("<html><body>".length());
    assertThat(Sample.article(page).text()).doesNotContain("cat");
  }
}
