package org.sayso.link.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sayso.link.index.Candidate;
import org.sayso.link.index.NameIndex;
import org.sayso.link.index.NameIndexBuilder;
import org.sayso.link.match.Match;
import org.sayso.link.match.Matcher;
import org.sayso.link.match.Prepared;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.WatchList;

/** One version of a list, ready to be asked. Thread-safe. */
final class Shelf {
  private static final int CANDIDATES = 30;

  private final ListVersion version;
  private final List<ListEntry> entries;
  private final AtomicReferenceArray<Prepared> prepared;
  private volatile NameIndex index;

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
    for (Candidate candidate : index().candidates(query.profile(), CANDIDATES)) {
      ListEntry entry = entries.get(candidate.entry());
      if (counts(entry.listing(), day)) {
        Match match = matcher.match(query, prepared(candidate.entry(), matcher));
        hits.add(new Hit(version, entry, match));
      }
    }
    return hits;
  }

  private NameIndex index() {
    if (index == null) {
      synchronized (this) {
        index = index == null ? built() : index;
      }
    }
    return index;
  }

  private NameIndex built() {
    NameIndexBuilder names = new NameIndexBuilder();
    for (int i = 0; i < entries.size(); i++) {
      names.add(i, entries.get(i).profile());
    }
    return names.build();
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
