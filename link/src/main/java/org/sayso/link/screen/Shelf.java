package org.sayso.link.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sayso.link.match.Match;
import org.sayso.link.match.Matcher;
import org.sayso.link.match.Prepared;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.WatchList;

/** One version of a list, ready to be asked. Thread-safe. */
final class Shelf {
  private final ListVersion version;
  private final List<ListEntry> entries;
  private final AtomicReferenceArray<Prepared> prepared;

  Shelf(WatchList list) {
    this.version = list.version();
    this.entries =
        list.entries().stream().sorted(Comparator.comparing(e -> e.profile().id())).toList();
    this.prepared = new AtomicReferenceArray<>(entries.size());
  }

  ListVersion version() {
    return version;
  }

  /** The day that is meant where none is told: when the list was retrieved. */
  LocalDate dayOf(Optional<LocalDate> asOf) {
    return asOf.orElseGet(() -> Versions.retrieved(version));
  }

  List<Hit> hits(Prepared query, LocalDate day, Matcher matcher) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (counts(entries.get(i).listing(), day)) {
        Match match = matcher.match(query, prepared(i, matcher));
        hits.add(new Hit(version, entries.get(i), match));
      }
    }
    return hits;
  }

  private Prepared prepared(int entry, Matcher matcher) {
    Prepared ready = prepared.get(entry);
    if (ready == null) {
      ready = matcher.prepare(entries.get(entry).profile());
      prepared.set(entry, ready);
    }
    return ready;
  }

  private static boolean counts(Listing listing, LocalDate day) {
    boolean listed = listing.listed().map(l -> !l.earliest().isAfter(day)).orElse(true);
    boolean gone = listing.delisted().map(d -> !d.latest().isAfter(day)).orElse(false);
    return listed && !gone;
  }
}
