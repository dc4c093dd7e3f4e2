package org.sayso.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.article.Reading;

/** A page that shows only the beginning of its article: that is read, and a note says so. */
class C15PaywallTest {
  private static final String BEGINNING = "<p>" + Sample.BODY.replace("\n\n", "</p><p>") + "</p>";

  private static List<Reading> read(String body) {
    String page =
        "<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1>"
            + body
            + "</article></body></html>";
    return Sample.readings(page.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Subscribe to continue reading</div>",
        "<div>To continue reading this article, please log in.</div>",
        "<div>This story is available only to subscribers.</div>",
        "<div>You have reached your limit of free articles.</div>",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false}</script>"
      })
  void theBeginningIsReadAndANoteSaysThatItIsNotAll(String sign) {
    List<Reading> readings = read(BEGINNING + sign);
    assertThat(((Article) readings.get(0)).text()).contains("The ferry Astra", "Ines Halm");
    assertThat(((Note) readings.get(1)).message())
        .isEqualTo(
            "report.txt: the article was read, but the page shows only its beginning, 34 words, and"
                + " keeps the rest for subscribers; save the page as a subscriber sees it");
  }

  @Test
  void aShortArticleIsNoBeginning() {
    assertThat(read(BEGINNING)).hasSize(1);
    assertThat(read(BEGINNING + "<div>Subscribe to our newsletter</div>")).hasSize(1);
  }

  @Test
  void aPageThatShowsTheWholeMayAskForSubscribers() {
    String sign = "<div>Subscribe to continue reading our other stories</div>";
    assertThat(read(BEGINNING.repeat(6) + sign)).hasSize(1);
  }
}
