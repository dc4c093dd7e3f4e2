package org.sayso.read.feed;

import java.util.List;

/**
 * A feed as it was read.
 *
 * @param items in its order
 * @param problems what could not be read of it, or not as it stood
 */
public record Feed(List<FeedItem> items, List<Problem> problems) {
  /**
   * Something wrong with a feed.
   *
   * @param reason what, what was saved, and what would mend it: one sentence
   * @param where the line or item
   */
  public record Problem(String reason, String where) {}

  public Feed {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }
}
