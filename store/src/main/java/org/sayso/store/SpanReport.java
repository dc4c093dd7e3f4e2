package org.sayso.store;

import java.util.List;

/**
 * What a comparison of every stored span with the stored text gave.
 *
 * @param articles how many articles were looked at
 * @param checked how many spans were compared
 * @param misses those that do not hold, by article and place; empty when all is well
 */
public record SpanReport(int articles, long checked, List<SpanMiss> misses) {
  public SpanReport {
    misses = List.copyOf(misses);
  }

  /** Whether every span holds. */
  public boolean clean() {
    return misses.isEmpty();
  }
}
