package org.sayso.engine.listed;

import java.util.Objects;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.Verdict;

/**
 * What was decided on a hit before.
 *
 * @param decision the last one on these two
 * @param stale whether the entry says other things since, so that it no longer holds
 */
public record Ruling(Decision decision, boolean stale) {
  public Ruling {
    Objects.requireNonNull(decision, "decision");
  }

  /** Whether it still holds and says so. */
  public boolean says(Verdict verdict) {
    return !stale && decision.verdict() == verdict;
  }
}
