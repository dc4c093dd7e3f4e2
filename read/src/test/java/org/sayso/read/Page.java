package org.sayso.read;

import org.sayso.model.article.Metadata;

/** Web pages for tests: what a test is about, around an article that is long enough to be one. */
final class Page {
  private static final String BODY = "<p>" + Sample.BODY.replace("\n\n", "</p><p>") + "</p>";

  private Page() {}

  /** What is known of a page with this head and, over the paragraphs, this in its article. */
  static Metadata of(String head, String top) {
    return Sample.article(
            "<html lang=en><head>%s</head><body><article>%s%s</article></body></html>"
                .formatted(head, top, BODY))
        .metadata();
  }

  /** The same for a page in another language. */
  static Metadata in(String language, String top) {
    return Sample.article(
            "<html lang=%s><body><article>%s%s</article></body></html>"
                .formatted(language, top, BODY))
        .metadata();
  }

  /** The same for a page with this after the article. */
  static Metadata before(String after) {
    return Sample.article(
            "<html lang=en><body><article><h1>Ferry runs aground</h1>%s</article>%s</body></html>"
                .formatted(BODY, after))
        .metadata();
  }
}
