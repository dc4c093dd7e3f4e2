package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.article.BlockKind;
import org.sayso.model.finding.AnnotatedArticle;

/** What a newsroom says of its own article is not understood as news. */
class NewsOnlyTest {
  private static final String NEWS = "Ada Okoro said the ferry ran aground.";
  private static final String CORRECTION =
      "Correction: An earlier version of this article said Ada Okoro met Ben Halvorsen.";

  /** The words that reach the understanding, with the article that comes out. */
  private static List<String> understood(String text) {
    Article article = Tale.article("a.txt", text, "The Torsby Post");
    List<String> words = new ArrayList<>();
    AnnotatedArticle out =
        NewsOnly.in(
                given -> {
                  given
                      .ownBlocks()
                      .filter(b -> b.kind() == BlockKind.BODY)
                      .forEach(b -> words.add(b.span().in(text)));
                  return AnnotatedArticle.bare(given);
                })
            .apply(article);
    assertThat(out.article()).isEqualTo(article);
    return words;
  }

  @Test
  void news_reaches_the_understanding_as_it_is() {
    assertThat(understood(NEWS)).containsExactly(NEWS);
  }

  @Test
  void a_correction_does_not() {
    assertThat(understood(CORRECTION)).isEmpty();
    assertThat(understood(NEWS + " " + CORRECTION)).containsExactly(NEWS + " ");
  }
}
