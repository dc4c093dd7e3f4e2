package org.sayso.store.list;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.WatchList;
import org.sayso.model.screening.KeptVersion;
import org.sayso.model.screening.ListAddition;
import org.sayso.model.text.Edtf;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** Writes versions of lists, inside one transaction. */
final class ListKeeper {
  private static final Table VERSION =
      new Table("list_version", "number, list, digest, retrieved, issued, day, entries");
  private static final Table ENTRY =
      new Table("list_entry", "number, list, entry, digest, kind, name, listed, delisted, content");
  private static final Table RUN = new Table("list_run", "version, position, first, last");

  private final Handle handle;
  private final Rows rows = new Rows();

  ListKeeper(Handle handle) {
    this.handle = handle;
  }

  ListAddition add(WatchList list) {
    ListVersion version = list.version();
    Optional<VersionRow> known = version(version.list(), version.digest());
    if (known.isPresent()) {
      return new ListAddition(known.get().kept(), Optional.empty(), true, 0, 0, 0, list.notes());
    }
    int number = 1 + highest("list_version");
    save(number, list);
    rows.insert(handle);
    return compared(number, list);
  }

  int remove(String list) {
    int versions = Versions.of(handle, list).size();
    handle.execute("DELETE FROM list_version WHERE list = ?", list);
    handle.execute("DELETE FROM list_entry WHERE list = ?", list);
    handle.execute("DELETE FROM screen_match WHERE list = ?", list);
    return versions;
  }

  private void save(int number, WatchList list) {
    ListVersion version = list.version();
    rows.add(
        VERSION,
        number,
        version.list(),
        version.digest(),
        version.retrieved().toString(),
        version.issued().map(Edtf::value).orElse(null),
        day(version).toString(),
        list.entries().size());
    runs(number, entries(list));
  }

  /** The rows that say what the list says, new ones where nobody said it before. */
  private int[] entries(WatchList list) {
    String name = list.version().list();
    Map<String, Integer> known = rowsByDigest(name);
    int next = 1 + highest("list_entry");
    int[] numbers = new int[list.entries().size()];
    for (int i = 0; i < numbers.length; i++) {
      ListEntry entry = list.entries().get(i);
      String content = EntryText.of(entry);
      String digest = EntryText.digest(entry.profile().id(), content);
      if (!known.containsKey(digest)) {
        known.put(digest, next);
        add(next++, new Said(name, entry, digest, content));
      }
      numbers[i] = known.get(digest);
    }
    return numbers;
  }

  private record Said(String list, ListEntry entry, String digest, String content) {}

  private void add(int number, Said said) {
    ListEntry entry = said.entry;
    rows.add(
        ENTRY,
        number,
        said.list,
        entry.profile().id(),
        said.digest,
        entry.profile().kind().label(),
        entry.profile().name(),
        entry.listing().listed().map(Edtf::value).orElse(null),
        entry.listing().delisted().map(Edtf::value).orElse(null),
        said.content);
  }

  private void runs(int version, int[] numbers) {
    int position = 0;
    for (int start = 0; start < numbers.length; ) {
      int end = start + 1;
      while (end < numbers.length && numbers[end] == numbers[end - 1] + 1) {
        end++;
      }
      rows.add(RUN, version, position++, numbers[start], numbers[end - 1]);
      start = end;
    }
  }

  private ListAddition compared(int number, WatchList list) {
    List<VersionRow> all = Versions.of(handle, list.version().list());
    int at = 0;
    while (all.get(at).number() != number) {
      at++;
    }
    KeptVersion kept = all.get(at).kept();
    if (at == 0) {
      return new ListAddition(kept, Optional.empty(), false, kept.entries(), 0, 0, list.notes());
    }
    Map<String, Integer> before = rowsByEntry(all.get(at - 1));
    Map<String, Integer> now = rowsByEntry(all.get(at));
    int came = (int) now.keySet().stream().filter(e -> !before.containsKey(e)).count();
    int went = (int) before.keySet().stream().filter(e -> !now.containsKey(e)).count();
    int changed =
        (int)
            now.entrySet().stream()
                .filter(e -> before.containsKey(e.getKey()))
                .filter(e -> !before.get(e.getKey()).equals(e.getValue()))
                .count();
    return new ListAddition(
        kept, Optional.of(all.get(at - 1).kept()), false, came, changed, went, list.notes());
  }

  private Map<String, Integer> rowsByEntry(VersionRow version) {
    return new LinkedHashMap<>(ListHistory.rowsByEntry(handle, version));
  }

  private Map<String, Integer> rowsByDigest(String list) {
    Map<String, Integer> rows = new HashMap<>();
    String sql = "SELECT number, digest FROM list_entry WHERE list = ?";
    Row.all(handle, sql, row -> rows.put(row.text("digest"), row.number("number")), list);
    return rows;
  }

  private Optional<VersionRow> version(String list, String digest) {
    return Versions.of(handle, list).stream()
        .filter(v -> v.kept().version().digest().equals(digest))
        .findFirst();
  }

  private int highest(String table) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM " + table)
        .mapTo(Integer.class)
        .one();
  }

  private static LocalDate day(ListVersion version) {
    LocalDate fetched = version.retrieved().atZone(ZoneOffset.UTC).toLocalDate();
    return version
        .issued()
        .map(Edtf::latest)
        .filter(issued -> issued.isBefore(fetched))
        .orElse(fetched);
  }
}
