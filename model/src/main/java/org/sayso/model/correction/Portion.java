package org.sayso.model.correction;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.text.Span;

/**
 * Which mentions of an entity are to be split off.
 *
 * @param article those in this article
 * @param words only those that read so, blind to case and what stands around a name; empty for any
 * @param span only the one at this place; empty for any
 */
public record Portion(ArticleId article, Optional<String> words, Optional<Span> span) {
  public Portion {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(span, "span");
  }

  /** All mentions in an article. */
  public static Portion all(ArticleId article) {
    return new Portion(article, Optional.empty(), Optional.empty());
  }
}
