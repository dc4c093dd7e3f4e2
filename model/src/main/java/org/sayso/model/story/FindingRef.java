package org.sayso.model.story;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.model.article.ArticleId;

/**
 * Points at one finding of one article.
 *
 * @param article which article
 * @param kind which kind of finding
 * @param number its number there: 3 for {@code s3}, {@code v3} or {@code r3}
 */
public record FindingRef(ArticleId article, FindingKind kind, int number)
    implements Comparable<FindingRef> {
  private static final Comparator<FindingRef> ORDER =
      Comparator.comparing(FindingRef::article)
          .thenComparing(FindingRef::kind)
          .thenComparingInt(FindingRef::number);

  public FindingRef {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(kind, "kind");
  }

  /** As in the exchange format: {@code s3}, {@code v3}, {@code r3}. */
  public String id() {
    return switch (kind) {
      case STATEMENT -> "s" + number;
      case EVENT -> "v" + number;
      case RELATION -> "r" + number;
    };
  }

  @Override
  public int compareTo(FindingRef other) {
    return ORDER.compare(this, other);
  }
}
