package org.sayso.store.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.WatchList;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.KeptVersion;
import org.sayso.model.screening.ListAddition;
import org.sayso.model.screening.ListInForce;
import org.sayso.store.sqlite.Database;
import org.sayso.store.sqlite.Row;

/** The watch-lists of a case, in their versions. Safe for many threads. */
public final class KeptLists {
  private final Database database;

  /** Of this database. */
  public KeptLists(Database database) {
    this.database = database;
  }

  /**
   * Keeps a list, in one transaction: all of it or nothing. The same bytes again change nothing. An
   * older state of a list takes its place before the later ones.
   *
   * @throws SaysoException where the list is empty; what is kept stays in force
   */
  public ListAddition add(WatchList list) {
    if (list.entries().isEmpty()) {
      throw new SaysoException(
          "the list " + list.version().list() + " has no entries",
          "See whether the file is whole; what the case keeps of the list stays in force.",
          null);
    }
    return database.write(handle -> new ListKeeper(handle).add(list));
  }

  /** Forgets a list in all its versions; how many those were, 0 where there is no such list. */
  public int remove(String list) {
    return database.write(handle -> new ListKeeper(handle).remove(list));
  }

  /** Every version of every list, by the list's name, then by day. */
  public List<KeptVersion> versions() {
    return database.read(handle -> Versions.all(handle).stream().map(VersionRow::kept).toList());
  }

  /**
   * Every list, by name, with the entries in force.
   *
   * @param day on that day; empty for the latest version as of the day when it was fetched
   */
  public List<ListInForce> inForce(Optional<LocalDate> day) {
    return database.read(handle -> new ListHistory(handle).inForce(day));
  }

  /** What the latest version that has this entry says of it. */
  public Optional<ListEntry> entry(EntryRef entry) {
    return database.read(handle -> new ListHistory(handle).entry(entry));
  }

  /** The lists that have, or had, an entry of this number, by name. */
  public List<String> listsWith(String entry) {
    String sql = "SELECT DISTINCT list FROM list_entry WHERE entry = ? ORDER BY list";
    return database.read(handle -> Row.all(handle, sql, row -> row.text("list"), entry));
  }

  /**
   * The numbers of the entries of a list that say other things than they did on a day, or were not
   * there; empty where no version is kept that held then.
   */
  public Optional<Set<String>> changedSince(String list, LocalDate day) {
    return database.read(handle -> new ListHistory(handle).changedSince(list, day));
  }
}
