package org.sayso.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.read.about.PageMetadata;
import org.sayso.read.body.ArticleBody;
import org.sayso.read.body.PagePart;
import org.sayso.read.content.Content;
import org.sayso.read.content.Refusal;
import org.sayso.read.scrape.Credits;

/**
 * Reads web pages: the article's text is the headline, the byline where one is shown, and the
 * paragraphs, each parted from the next by a blank line. Stateless.
 */
public final class HtmlReader {
  private final ArticleBody bodies = new ArticleBody();
  private final Paywall paywall = new Paywall();

  /**
   * The content of a page. What the page says about itself wins; the user's words fill what it
   * leaves open.
   *
   * @throws Refusal where the page has no article
   */
  public Content read(String page, Metadata given) {
    Document document = Jsoup.parse(page);
    PageMetadata about = new PageMetadata(document);
    Metadata stated = about.read().orElse(given);
    List<PagePart> parts = paywall.without(bodies.of(document, stated, about.statedBody()));
    return content(parts, stated, paywall.remark(document, about, parts));
  }

  private static Content content(List<PagePart> parts, Metadata stated, Optional<String> remark) {
    int words = ArticleBody.words(parts);
    if (words == 0) {
      throw new Refusal(
          "the page has no article (no paragraphs of running text); save the page of one article, with its text",
          "");
    }
    PageText text = new PageText();
    stated.title().ifPresent(title -> text.add(BlockKind.TITLE, title));
    parts.forEach(part -> text.add(part.kind(), part.words()));
    Metadata metadata = stated.orElse(text.bylines());
    return new Content(
        text.text(),
        text.blocks(),
        Credits.standard().in(text.text(), text.blocks(), metadata.publisher()),
        metadata,
        remark.stream().toList());
  }
}
