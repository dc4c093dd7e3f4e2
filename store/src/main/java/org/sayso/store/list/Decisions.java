package org.sayso.store.list;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.Verdict;
import org.sayso.store.sqlite.Database;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** What people decided on hits. Nothing is ever deleted. Safe for many threads. */
public final class Decisions {
  private static final Table DECISION =
      new Table(
          "decision",
          "number, entity, name, list, entry, entry_name, entry_digest, verdict, why, who, decided,"
              + " undone");

  private final Database database;

  /** Of this database. */
  public Decisions(Database database) {
    this.database = database;
  }

  /**
   * Keeps a decision under the next number.
   *
   * @param made its own number does not count
   * @return as it is kept
   */
  public Decision add(Decision made) {
    return database.write(
        handle -> {
          Decision kept = numbered(made, 1 + count(handle));
          insert(handle, kept);
          return kept;
        });
  }

  /** Takes a decision back; false where there is none of that number that stands. */
  public boolean undo(int number, Instant when) {
    String sql = "UPDATE decision SET undone = ? WHERE number = ? AND undone IS NULL";
    return database.write(handle -> handle.execute(sql, when.toString(), number)) > 0;
  }

  /** Every decision, also those taken back, in the order in which they were made. */
  public List<Decision> all() {
    return database.read(
        handle -> Row.all(handle, "SELECT * FROM decision ORDER BY number", Decisions::decision));
  }

  private static void insert(Handle handle, Decision made) {
    Rows rows = new Rows();
    rows.add(
        DECISION,
        made.number(),
        made.subject().id().orElse(null),
        made.subject().name(),
        made.entry().list(),
        made.entry().entry(),
        made.entryName(),
        made.entryDigest(),
        made.verdict().label(),
        made.note().why(),
        made.note().who().orElse(null),
        made.note().when().toString(),
        made.undone().map(Instant::toString).orElse(null));
    rows.insert(handle);
  }

  private static Decision numbered(Decision made, int number) {
    return new Decision(
        number,
        made.subject(),
        made.entry(),
        made.entryName(),
        made.entryDigest(),
        made.verdict(),
        made.note(),
        made.undone());
  }

  private static Decision decision(Row row) {
    return new Decision(
        row.number("number"),
        new Decision.Subject(row.maybe("entity"), row.text("name")),
        new EntryRef(row.text("list"), row.text("entry")),
        row.text("entry_name"),
        row.text("entry_digest"),
        Verdict.of(row.text("verdict")),
        new Decision.Note(row.text("why"), row.maybe("who"), Instant.parse(row.text("decided"))),
        row.maybe("undone").map(Instant::parse));
  }

  private static int count(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM decision")
        .mapTo(Integer.class)
        .one();
  }
}
