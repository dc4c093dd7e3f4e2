package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import org.sayso.model.article.Article;
import org.sayso.model.text.Span;

/**
 * An article that a search found.
 *
 * @param article which
 * @param score how well it fits, higher is better; comparable within one search only
 * @param passages stretches of its text that show why, in UTF-16 units, best first
 */
public record Hit(Article article, double score, List<Span> passages) {
  public Hit {
    Objects.requireNonNull(article, "article");
    passages = List.copyOf(passages);
  }
}
