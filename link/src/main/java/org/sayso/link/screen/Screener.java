package org.sayso.link.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.link.match.Matcher;
import org.sayso.link.match.Prepared;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.WatchList;

/**
 * Screens names against lists. Each list may be there in several versions. The order of lists and
 * entries changes nothing. Thread-safe; a version's index is built when it is first asked.
 */
public final class Screener {
  private final Versions versions;
  private final Matcher matcher;

  /** Over these lists and versions of lists. */
  public Screener(List<WatchList> lists, Matcher matcher) {
    this.versions = new Versions(lists);
    this.matcher = matcher;
  }

  /**
   * Who may be meant, the best first. An entry counts from the first day on which it may have been
   * listed, or always where its list does not say, until it is surely delisted.
   */
  public List<Hit> screen(Profile query, ScreenQuery how) {
    Prepared asked = matcher.prepare(query);
    Stream<Hit> hits =
        versions.on(how.asOf()).stream()
            .flatMap(s -> s.hits(asked, s.dayOf(how.asOf()), matcher).stream());
    return hits.filter(h -> h.match().score() >= how.threshold())
        .sorted(Hit.BEST_FIRST)
        .limit(how.limit())
        .toList();
  }

  /**
   * The versions that answer for a day, a list each, by name: the newest that was issued by then,
   * or retrieved where no day of issue is told; the oldest where all are younger than the day.
   */
  public List<ListVersion> versions(Optional<LocalDate> asOf) {
    return versions.on(asOf).stream().map(Shelf::version).toList();
  }

  /** Whether a version is no older than the day: else it answers for want of an earlier one. */
  public static boolean reaches(ListVersion version, LocalDate day) {
    return !Versions.day(version).isAfter(day);
  }
}
