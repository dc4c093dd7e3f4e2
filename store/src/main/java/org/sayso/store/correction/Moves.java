package org.sayso.store.correction;

import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.Words;

/** The mentions that changed hands, inside one transaction. What was read stays beside them. */
public final class Moves {
  private final Handle handle;

  /** In the transaction of this handle. */
  public Moves(Handle handle) {
    this.handle = handle;
  }

  /** Every article as it was read; no case entity may hold an entity that a split made. */
  public void clear() {
    handle.execute("UPDATE mention SET moved_to = NULL WHERE moved_to IS NOT NULL");
    handle.execute("UPDATE entity SET called = NULL WHERE called IS NOT NULL");
    handle.execute("DELETE FROM entity WHERE split = 1");
  }

  /** An article that is stored already, as it is seen through the corrections. */
  public void keep(LinkedArticle seen) {
    String article = seen.article().id().value();
    Words words = new Words(seen.article().text());
    record Read(int number, String name) {}
    Map<Integer, String> read =
        Row.all(
                handle,
                "SELECT number, name FROM entity WHERE article = ?",
                row -> new Read(row.number("number"), row.text("name")),
                article)
            .stream()
            .collect(Collectors.toMap(Read::number, Read::name));
    for (Entity entity : seen.entities()) {
      if (!read.containsKey(entity.number())) {
        add(article, entity, words);
      } else if (!read.get(entity.number()).equals(entity.name())) {
        handle.execute(
            "UPDATE entity SET called = ? WHERE article = ? AND number = ?",
            entity.name(),
            article,
            entity.number());
      }
    }
  }

  private void add(String article, Entity entity, Words words) {
    handle.execute(
        "INSERT INTO entity (article, number, schema, name, split) VALUES (?, ?, ?, ?, 1)",
        article,
        entity.number(),
        entity.schema().label(),
        entity.name());
    for (Mention mention : entity.mentions()) {
      handle.execute(
          "UPDATE mention SET moved_to = ? WHERE article = ? AND span_start = ? AND span_end = ?",
          entity.number(),
          article,
          words.start(mention.span()),
          words.end(mention.span()));
    }
  }
}
