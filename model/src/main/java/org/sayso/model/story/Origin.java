package org.sayso.model.story;

import java.util.List;
import org.sayso.model.article.ArticleId;

/**
 * An independent route of knowledge, as far as the texts show.
 *
 * @param id {@code o1}, {@code o2}, …
 * @param articles which articles came by it, sorted; never empty
 * @param reasons why they count as one
 */
public record Origin(String id, List<ArticleId> articles, List<OriginReason> reasons) {
  public Origin {
    articles = articles.stream().sorted().toList();
    reasons = List.copyOf(reasons);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("an origin needs an article: " + id);
    }
  }
}
