package org.sayso.read.content;

import java.util.Optional;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;

/**
 * A page around words with mark-up that came without one, from a feed or a table. It states what
 * its carrier says of the article, so that nobody looks for it among the words: a heading in them
 * is not the headline, a day not the day of publication. Stateless.
 */
public final class FragmentPage {
  private FragmentPage() {}

  /** The page of these words, declared to be UTF-8. */
  public static String of(String words, Metadata said) {
    StringBuilder page =
        new StringBuilder("<!doctype html>\n<html><head><meta charset=\"utf-8\">\n");
    meta(page, "property", "og:title", said.title());
    meta(page, "property", "og:site_name", said.publisher());
    said.authors().forEach(author -> meta(page, "name", "author", Optional.of(author)));
    meta(page, "property", "article:published_time", said.published().map(Edtf::value));
    meta(page, "property", "article:modified_time", said.modified().map(Edtf::value));
    said.url().ifPresent(url -> tag(page, "<link rel=\"canonical\" href=\"", url));
    page.append("</head><body><article>\n");
    said.title().ifPresent(title -> page.append("<h1>").append(escaped(title)).append("</h1>\n"));
    return page.append(words).append("\n</article></body></html>\n").toString();
  }

  private static void meta(StringBuilder page, String kind, String name, Optional<String> value) {
    value.ifPresent(v -> tag(page, "<meta " + kind + "=\"" + name + "\" content=\"", v));
  }

  private static void tag(StringBuilder page, String opening, String value) {
    page.append(opening).append(escaped(value)).append("\">\n");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
