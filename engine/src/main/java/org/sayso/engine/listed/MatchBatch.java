package org.sayso.engine.listed;

import java.util.List;

/**
 * The answer to a batch of queries.
 *
 * @param answers in the order of the queries
 * @param limit how many hits each has at most
 * @param threshold from which score on a hit is called a match
 * @param notes what the lists could not tell, a sentence each
 */
public record MatchBatch(
    List<MatchAnswer> answers, int limit, double threshold, List<String> notes) {
  public MatchBatch {
    answers = List.copyOf(answers);
    notes = List.copyOf(notes);
  }
}
