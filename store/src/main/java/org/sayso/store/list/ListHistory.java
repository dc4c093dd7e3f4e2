package org.sayso.store.list;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.WatchList;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.KeptVersion;
import org.sayso.model.screening.ListInForce;
import org.sayso.model.text.Edtf;
import org.sayso.store.sqlite.Row;

/** Tells which entries of a list hold on a day, inside one transaction. */
final class ListHistory {
  private final Handle handle;

  ListHistory(Handle handle) {
    this.handle = handle;
  }

  /** See {@link KeptLists#inForce}. */
  List<ListInForce> inForce(Optional<LocalDate> day) {
    Map<String, List<VersionRow>> byList = new LinkedHashMap<>();
    for (VersionRow version : Versions.all(handle)) {
      byList.computeIfAbsent(version.list(), l -> new ArrayList<>()).add(version);
    }
    return byList.values().stream()
        .map(versions -> day.map(d -> on(d, versions)).orElseGet(() -> latest(versions)))
        .toList();
  }

  /** See {@link KeptLists#changedSince}. */
  Optional<Set<String>> changedSince(String list, LocalDate day) {
    List<VersionRow> versions = Versions.of(handle, list);
    int then = held(versions, day);
    if (then < 0) {
      return Optional.empty();
    }
    Map<String, Integer> before = rowsByEntry(handle, versions.get(then));
    Set<String> changed = new HashSet<>();
    rowsByEntry(handle, versions.get(versions.size() - 1))
        .forEach(
            (entry, row) -> {
              if (!row.equals(before.get(entry))) {
                changed.add(entry);
              }
            });
    return Optional.of(changed);
  }

  /** See {@link KeptLists#entry}. */
  Optional<ListEntry> entry(EntryRef entry) {
    String sql =
        """
        SELECT e.entry, e.content FROM list_entry e
          JOIN list_run r ON e.number BETWEEN r.first AND r.last
          JOIN list_version v ON v.number = r.version
         WHERE e.list = ? AND e.entry = ?
         ORDER BY v.day DESC, v.retrieved DESC, v.number DESC LIMIT 1
        """;
    return Row.all(handle, sql, ListHistory::entry, entry.list(), entry.entry()).stream()
        .findFirst();
  }

  /** The row of each entry of a version, in the order of the file. */
  static Map<String, Integer> rowsByEntry(Handle handle, VersionRow version) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    String sql =
        """
        SELECT e.number, e.entry FROM list_run r
          JOIN list_entry e ON e.number BETWEEN r.first AND r.last
         WHERE r.version = ? ORDER BY r.position, e.number
        """;
    Row.all(
        handle, sql, row -> rows.put(row.text("entry"), row.number("number")), version.number());
    return rows;
  }

  private ListInForce latest(List<VersionRow> versions) {
    VersionRow last = versions.get(versions.size() - 1);
    LocalDate fetched = last.kept().version().retrieved().atZone(ZoneOffset.UTC).toLocalDate();
    List<ListEntry> entries =
        entries(last).stream().filter(e -> !isOver(e.listing(), fetched)).toList();
    WatchList list = new WatchList(last.kept().version(), entries);
    return new ListInForce(last.list(), List.of(list), Optional.empty());
  }

  private ListInForce on(LocalDate day, List<VersionRow> versions) {
    int held = held(versions, day);
    Set<String> told = new HashSet<>();
    List<WatchList> parts = new ArrayList<>();
    if (held >= 0) {
      parts.add(then(versions, held, day));
      told.addAll(rowsByEntry(handle, versions.get(held)).keySet());
    }
    for (VersionRow later : versions.subList(held + 1, versions.size())) {
      Optional<LocalDate> since =
          held < 0 ? Optional.empty() : Optional.of(versions.get(held).kept().day());
      later(later, new Window(day, since), told).ifPresent(parts::add);
    }
    return new ListInForce(versions.get(0).list(), parts, caveat(versions, held));
  }

  /** The version that held on the day; what the next one lacks is marked as delisted by it. */
  private WatchList then(List<VersionRow> versions, int held, LocalDate day) {
    VersionRow version = versions.get(held);
    Map<String, LocalDate> gone = new HashMap<>();
    if (held + 1 < versions.size()) {
      VersionRow next = versions.get(held + 1);
      Set<String> staying = rowsByEntry(handle, next).keySet();
      rowsByEntry(handle, version).keySet().stream()
          .filter(entry -> !staying.contains(entry))
          .forEach(entry -> gone.put(entry, next.kept().day()));
    }
    List<ListEntry> entries =
        entries(version).stream()
            .filter(e -> !isOver(e.listing(), day) && hasBegun(e.listing(), day))
            .map(e -> ended(e, Optional.ofNullable(gone.get(e.profile().id()))))
            .toList();
    return new WatchList(version.kept().version(), entries);
  }

  /**
   * A day in question, and the day of the version that held then.
   *
   * @param day in question
   * @param since of the version that held; empty where none is kept
   */
  private record Window(LocalDate day, Optional<LocalDate> since) {
    /** Whether a later version tells of a listing that held on the day already. */
    boolean holds(Listing listing) {
      boolean after =
          since.isEmpty()
              || listing.listed().filter(l -> !l.latest().isBefore(since.get())).isPresent();
      return after && hasBegun(listing, day) && !isOver(listing, day);
    }
  }

  private Optional<WatchList> later(VersionRow version, Window window, Set<String> told) {
    List<ListEntry> entries =
        entries(version).stream()
            .filter(e -> told.add(e.profile().id()))
            .filter(e -> window.holds(e.listing()))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new WatchList(version.kept().version(), entries));
  }

  private List<ListEntry> entries(VersionRow version) {
    String sql =
        """
        SELECT e.entry, e.content FROM list_run r
          JOIN list_entry e ON e.number BETWEEN r.first AND r.last
         WHERE r.version = ? ORDER BY r.position, e.number
        """;
    return Row.all(handle, sql, ListHistory::entry, version.number());
  }

  private static ListEntry entry(Row row) {
    return EntryTextReader.read(row.text("entry"), row.text("content"));
  }

  private static Optional<String> caveat(List<VersionRow> versions, int held) {
    if (held >= 0) {
      return Optional.empty();
    }
    KeptVersion oldest = versions.get(0).kept();
    return Optional.of(
        "the oldest kept version of %s is of %s: who was delisted before is missing, and since when an entry without a date of listing holds is not known"
            .formatted(oldest.version().list(), oldest.day()));
  }

  /** The place of the last version that held on the day; −1 where all are later. */
  private static int held(List<VersionRow> versions, LocalDate day) {
    int held = -1;
    while (held + 1 < versions.size() && !versions.get(held + 1).kept().day().isAfter(day)) {
      held++;
    }
    return held;
  }

  private static boolean hasBegun(Listing listing, LocalDate day) {
    return listing.listed().filter(listed -> listed.earliest().isAfter(day)).isEmpty();
  }

  private static boolean isOver(Listing listing, LocalDate day) {
    return listing.delisted().filter(delisted -> !delisted.latest().isAfter(day)).isPresent();
  }

  private static ListEntry ended(ListEntry entry, Optional<LocalDate> gone) {
    Listing was = entry.listing();
    Optional<Edtf> end = was.delisted().or(() -> gone.map(Edtf::day));
    return new ListEntry(
        entry.profile(), new Listing(was.programmes(), was.listed(), end, was.remarks()));
  }
}
