package org.sayso.understand.language;

import java.util.List;
import java.util.Objects;
import org.sayso.model.article.Article;

/**
 * An article with the syntax of its own words: boilerplate blocks have no sentences.
 *
 * @param article what was read
 * @param sentences in the order of the text, none across two blocks
 */
public record ParsedArticle(Article article, List<Sentence> sentences) {
  public ParsedArticle {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
  }

  /** The text that every span counts in. */
  public String text() {
    return article.text();
  }
}
