package org.sayso.engine.answer;

import java.util.List;
import org.sayso.model.article.ArticleId;

/**
 * Whether every span of a case still finds its words.
 *
 * @param articles how many were checked
 * @param spans how many were resolved
 * @param misses what failed, in the order of article id and text; empty when all is well
 */
public record Verification(int articles, long spans, List<Miss> misses) {
  public Verification {
    misses = List.copyOf(misses);
  }

  /** Whether nothing failed. */
  public boolean clean() {
    return misses.isEmpty();
  }

  /**
   * One span that does not hold.
   *
   * @param article where
   * @param finding which finding, entity or block: {@code s3}, {@code e1}, {@code block 4}
   * @param problem what is wrong, one sentence
   */
  public record Miss(ArticleId article, String finding, String problem) {}
}
