package org.sayso.model.correction;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.model.article.ArticleId;
import org.sayso.model.text.Span;

/**
 * A place in an article where somebody was mentioned when a correction was made.
 *
 * @param article which article; it may be gone
 * @param span where the words stood; its text may be another now
 * @param words what stood there
 */
public record Anchor(ArticleId article, Span span, String words) implements Comparable<Anchor> {
  private static final Comparator<Anchor> ORDER =
      Comparator.comparing(Anchor::article).thenComparing(Anchor::span);

  public Anchor {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
  }

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
