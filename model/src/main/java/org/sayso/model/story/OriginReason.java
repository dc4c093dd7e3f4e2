package org.sayso.model.story;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.text.Span;

/**
 * One link of dependence between two articles.
 *
 * @param article which article depends
 * @param kind in which way
 * @param of on which article
 * @param evidence the words of the first that show it; empty only where no single stretch does
 */
public record OriginReason(
    ArticleId article, ReasonKind kind, ArticleId of, Optional<Span> evidence) {
  public OriginReason {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
    if (article.equals(of)) {
      throw new IllegalArgumentException("an article cannot depend on itself: " + article);
    }
  }
}
