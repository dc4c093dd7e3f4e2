package org.sayso.link.match;

import java.util.List;

/**
 * How far two profiles are of one.
 *
 * @param score 0 to 1; from .70 a person should look
 * @param weight how much rare evidence agrees; it ranks equal scores and has no upper bound
 * @param explanations the reasons, the names first
 */
public record Match(double score, double weight, List<Explanation> explanations) {
  /** From here on a person should look. */
  public static final double THRESHOLD = 0.70;

  public Match {
    explanations = List.copyOf(explanations);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no score from 0 to 1: " + score);
    }
  }
}
