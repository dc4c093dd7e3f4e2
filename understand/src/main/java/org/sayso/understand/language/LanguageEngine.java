package org.sayso.understand.language;

import org.sayso.model.article.Article;

/** Finds words, sentences, names and syntax. Implementations are thread-safe. */
public interface LanguageEngine {
  /**
   * Parses every block but boilerplate. Does not change the article. Text that makes no sense as
   * language gives nonsense sentences, never an exception.
   */
  ParsedArticle parse(Article article);
}
