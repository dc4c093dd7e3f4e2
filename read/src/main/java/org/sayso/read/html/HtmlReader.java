package org.sayso.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.read.about.PageMetadata;
import org.sayso.read.content.Content;
import org.sayso.read.content.Refusal;
import org.sayso.read.scrape.Credits;

/**
 * Reads web pages: the article's text is the headline, the byline where one is shown, and the
 * paragraphs, each parted from the next by a blank line. Stateless.
 */
public final class HtmlReader {
  /** Words that a page must have in its paragraphs to be an article. */
  private static final int FEWEST_WORDS = 20;

  private final Clutter clutter = new Clutter();

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
    Optional<String> body = about.statedBody();
    List<PagePart> parts = parts(document.clone(), stated, body, clutter::removeFrom);
    if (words(parts) < FEWEST_WORDS) {
      parts = parts(document, stated, body, clutter::removeHidden);
    }
    return content(parts, stated);
  }

  private static List<PagePart> parts(
      Document page, Metadata stated, Optional<String> body, Consumer<Document> cleaning) {
    cleaning.accept(page);
    List<PagePart> parts = new ArrayList<>();
    for (Element part : MainText.of(page, body)) {
      parts.addAll(PageParts.of(part));
    }
    return Trim.of(parts, stated);
  }

  private static int words(List<PagePart> parts) {
    return parts.stream()
        .filter(p -> p.kind() == BlockKind.BODY)
        .mapToInt(PagePart::wordCount)
        .sum();
  }

  private static Content content(List<PagePart> parts, Metadata stated) {
    int words = words(parts);
    if (words < FEWEST_WORDS) {
      throw new Refusal(
          "the page has no article ("
              + words
              + " words in paragraphs); save the page of one article, with its text",
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
        metadata);
  }
}
