package org.sayso.model.entity;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.model.article.ArticleId;

/**
 * Points at one entity of one article.
 *
 * @param article which article
 * @param number the entity's number there
 */
public record ArticleEntity(ArticleId article, int number) implements Comparable<ArticleEntity> {
  private static final Comparator<ArticleEntity> ORDER =
      Comparator.comparing(ArticleEntity::article).thenComparingInt(ArticleEntity::number);

  public ArticleEntity {
    Objects.requireNonNull(article, "article");
  }

  @Override
  public int compareTo(ArticleEntity other) {
    return ORDER.compare(this, other);
  }
}
