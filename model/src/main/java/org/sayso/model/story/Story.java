package org.sayso.model.story;

import java.util.List;
import org.sayso.model.article.ArticleId;

/**
 * The articles that report the same happening.
 *
 * @param id {@code t1}, {@code t2}, …
 * @param title the headline that stands for it
 * @param articles sorted; never empty
 */
public record Story(String id, String title, List<ArticleId> articles) {
  public Story {
    articles = articles.stream().sorted().toList();
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story needs an article: " + id);
    }
  }
}
