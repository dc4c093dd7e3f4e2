package org.sayso.link.screen;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sayso.link.match.Match;

/**
 * How to look.
 *
 * @param asOf the lists as they stood on this day; empty for the newest versions, as of the day on
 *     which they were retrieved
 * @param threshold hits below this score are left out, 0 to 1
 * @param limit how many hits at most; at least 1
 */
public record ScreenQuery(Optional<LocalDate> asOf, double threshold, int limit) {
  private static final int USUAL_LIMIT = 10;

  /** The newest versions, whatever a person should look at, ten hits. */
  public static final ScreenQuery USUAL =
      new ScreenQuery(Optional.empty(), Match.THRESHOLD, USUAL_LIMIT);

  public ScreenQuery {
    Objects.requireNonNull(asOf, "asOf");
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("no threshold from 0 to 1: " + threshold);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("no limit: " + limit);
    }
  }
}
