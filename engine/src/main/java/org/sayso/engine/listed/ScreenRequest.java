package org.sayso.engine.listed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How to look.
 *
 * @param asOf the lists as they stood on this day; empty for their newest versions
 * @param threshold hits below this score are left out, 0 to 1
 * @param limit how many hits for each name at most, 1 or more
 * @param shown whether hits that somebody decided to be others are shown
 */
public record ScreenRequest(Optional<LocalDate> asOf, double threshold, int limit, Shown shown) {
  /** The newest versions, whatever a person should look at, ten hits. */
  public static final ScreenRequest USUAL =
      new ScreenRequest(Optional.empty(), 0.70, 10, Shown.OPEN);

  /** Which hits are shown. */
  public enum Shown {
    /** All but those that somebody decided to be others. */
    OPEN,
    /** All. */
    ALL
  }

  public ScreenRequest {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(shown, "shown");
    if (!(threshold >= 0 && threshold <= 1) || limit < 1) {
      throw new IllegalArgumentException("no threshold or limit: " + threshold + ", " + limit);
    }
  }
}
