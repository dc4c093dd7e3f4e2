package org.sayso.engine.listed;

import java.util.List;

/**
 * Two names compared.
 *
 * @param one as asked
 * @param other as asked
 * @param score 0 to 1; from .70 a person should look
 * @param weight how much rare evidence agrees
 * @param reasons why, the names first
 */
public record Compared(
    String one, String other, double score, double weight, List<Reason> reasons) {
  public Compared {
    reasons = List.copyOf(reasons);
  }

  /** Whether a person should look. */
  public boolean isMatch() {
    return score >= 0.70;
  }
}
