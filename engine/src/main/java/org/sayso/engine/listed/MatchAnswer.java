package org.sayso.engine.listed;

import java.util.List;
import java.util.Objects;

/**
 * The answer to one query of a batch.
 *
 * @param key how the asker called the query
 * @param query what was asked
 * @param hits the best of the answer
 * @param matches how many there are that a person should look at, also beyond the limit
 */
public record MatchAnswer(String key, MatchExample query, List<ListedHit> hits, int matches) {
  public MatchAnswer {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(query, "query");
    hits = List.copyOf(hits);
  }
}
