package org.sayso.link.screen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.WatchList;

/** Which version of each list holds on a day. */
final class Versions {
  private static final Comparator<Shelf> OLDEST_FIRST =
      Comparator.comparing((Shelf s) -> day(s.version()))
          .thenComparing(s -> s.version().retrieved())
          .thenComparing(s -> s.version().digest());

  private final Map<String, List<Shelf>> byList;

  Versions(List<WatchList> lists) {
    this.byList =
        lists.stream()
            .map(Shelf::new)
            .sorted(OLDEST_FIRST)
            .collect(
                Collectors.groupingBy(
                    s -> s.version().list(), TreeMap::new, Collectors.toUnmodifiableList()));
  }

  List<Shelf> on(Optional<LocalDate> day) {
    return byList.values().stream().map(versions -> on(versions, day)).toList();
  }

  private static Shelf on(List<Shelf> versions, Optional<LocalDate> day) {
    Shelf chosen = versions.get(0);
    for (Shelf version : versions) {
      boolean counts = day.isEmpty() || !day(version.version()).isAfter(day.get());
      chosen = counts ? version : chosen;
    }
    return chosen;
  }

  static LocalDate day(ListVersion version) {
    return version.issued().map(i -> i.latest()).orElseGet(() -> retrieved(version));
  }

  static LocalDate retrieved(ListVersion version) {
    return LocalDate.ofInstant(version.retrieved(), ZoneOffset.UTC);
  }
}
