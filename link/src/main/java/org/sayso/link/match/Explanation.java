package org.sayso.link.match;

import java.util.Objects;

/**
 * One reason of a score.
 *
 * @param feature what was compared: {@code name}, {@code family name}, {@code birth date}, …
 * @param score how far it agrees, 0 to 1
 * @param query the words on the asker's side; empty where there are none
 * @param candidate the words on the other side; empty where there are none
 * @param detail in words, for a reader
 */
public record Explanation(
    String feature, double score, String query, String candidate, String detail) {
  public Explanation {
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(detail, "detail");
  }
}
