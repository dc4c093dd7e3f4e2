package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;

/** Web pages: the article among everything else. */
class C01WebPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Ferry runs aground off Nordvik | The Island Post</title></head>
      <body>
      <nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
      <div class="cookie-banner">We use cookies. <button>Accept all</button></div>
      <article>
      <h1>Ferry runs aground off Nordvik</h1>
      <p class="byline">By Ines Halm, 4 March 2024</p>
      <figure><img src="a.jpg"><figcaption>The Astra in 2021</figcaption></figure>
      <p>NORDVIK (AP) — The ferry <a href="/astra">Astra</a> ran aground off Nordvik early on Monday,
         and all 40 passengers were brought ashore, the coast guard said.</p>
      <h2>A broken rudder</h2>
      <p>Harbour master Jon Ek said the ship had lost its rudder, and that it drifted onto the rocks.</p>
      <div class="related"><a href="/1">Ten ferries to take before you die</a></div>
      <p>Two tugs are expected on Tuesday, weather permitting, to pull the ship free of the reef.</p>
      </article>
      <section id="comments"><p>I have always said that this ferry, of all ferries, would sink one day, and look.</p></section>
      <footer><p>© 2024 The Island Post</p></footer>
      </body></html>
      """;

  @Test
  void theArticleAsText() {
    Article article = Sample.article(PAGE);
    assertThat(Sample.blocks(article))
        .containsExactly(
            "title: Ferry runs aground off Nordvik",
            "byline: By Ines Halm, 4 March 2024",
            "caption: The Astra in 2021",
            "dateline: NORDVIK (AP) —",
            "body: The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore, the coast guard said.",
            "heading: A broken rudder",
            "body: Harbour master Jon Ek said the ship had lost its rudder, and that it drifted onto the rocks.",
            "body: Two tugs are expected on Tuesday, weather permitting, to pull the ship free of the reef.");
    assertThat(article.text()).startsWith("Ferry runs aground off Nordvik\n\nBy Ines Halm");
    assertThat(Sample.credits(article)).containsExactly("wire Associated Press: (AP)");
  }

  @Test
  void aPageIsKnownByItsContentAndNotByItsName() {
    assertThat(Sample.article(PAGE).path()).isEqualTo("report.txt");
    assertThat(Sample.article("Why <p> is a good tag\n\n" + Sample.BODY).text()).contains("<p>");
  }

  @Test
  void warningsThatTheServerPrintedStandBeforeThePage() {
    String warnings =
        "<br />\n<b>Warning</b>: no such thing in <b>/www/x.php</b> on line 9<br />\n";
    Article article = Sample.article(warnings + PAGE);
    assertThat(article.metadata().title()).contains("Ferry runs aground off Nordvik");
    assertThat(Sample.blocks(article)).noneMatch(block -> block.contains("Warning"));
  }

  @Test
  void paragraphsMayBeDividedByLineBreaksAlone() {
    String page =
        "<html><body><div>" + Sample.BODY.replace("\n\n", "<br><br>") + "</div></body></html>";
    assertThat(Sample.blocks(Sample.article(page))).hasSize(2).allMatch(b -> b.startsWith("body"));
  }

  @Test
  void aPageWithoutArticleIsSkipped() {
    String page =
        "<html><body><ul><li><a href=/1>Ferry aground</a></li><li><a href=/2>Weather</a></li></ul></body></html>";
    assertThat(Sample.skipped(page.getBytes(StandardCharsets.UTF_8)).reason())
        .contains("no article");
  }

  @Test
  void aHugelyNestedPageIsReadOrSkipped() {
    String page = "<html><body>" + "<div>".repeat(20_000) + Sample.BODY;
    assertThat(Sample.readings(page.getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }
}
