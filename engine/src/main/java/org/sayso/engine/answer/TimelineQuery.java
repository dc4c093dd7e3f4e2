package org.sayso.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a timeline shall show.
 *
 * @param since nothing that was certainly over before this day
 * @param until nothing that certainly began after this day
 * @param about ids of case entities, any of which must take part; empty for everybody
 */
public record TimelineQuery(
    Optional<LocalDate> since, Optional<LocalDate> until, List<String> about) {
  /** The whole case. */
  public static final TimelineQuery ALL =
      new TimelineQuery(Optional.empty(), Optional.empty(), List.of());

  public TimelineQuery {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    about = List.copyOf(about);
  }
}
