package org.sayso.store.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.screening.EntryRef;
import org.sayso.store.sqlite.Database;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** The results of the last screening of the whole case. Safe for many threads. */
public final class KeptMatches {
  private static final Table MATCH =
      new Table("screen_match", "entity, position, list, entry, name, score");

  private final Database database;

  /** Of this database. */
  public KeptMatches(Database database) {
    this.database = database;
  }

  /** Puts these in place of whatever there was. */
  public void replace(List<EntityMatch> matches) {
    Rows rows = new Rows();
    Map<String, Integer> positions = new HashMap<>();
    for (EntityMatch match : matches) {
      int position = positions.merge(match.entity(), 1, Integer::sum);
      EntryRef entry = match.entry();
      rows.add(
          MATCH,
          match.entity(),
          position,
          entry.list(),
          entry.entry(),
          match.name(),
          match.score());
    }
    database.write(
        handle -> {
          handle.execute("DELETE FROM screen_match");
          rows.insert(handle);
          return null;
        });
  }

  /** All of them, by entity, then as they were given. */
  public List<EntityMatch> all() {
    return database.read(
        handle ->
            Row.all(
                handle,
                "SELECT * FROM screen_match ORDER BY entity, position",
                KeptMatches::match));
  }

  private static EntityMatch match(Row row) {
    return new EntityMatch(
        row.text("entity"),
        new EntryRef(row.text("list"), row.text("entry")),
        row.text("name"),
        Double.parseDouble(row.text("score")));
  }
}
