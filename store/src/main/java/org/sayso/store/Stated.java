package org.sayso.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.Metadata;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/**
 * A value of the table stated: a keyword, an address that an article is based on, its source, when
 * it was taken.
 *
 * @param article the article's id
 * @param slot as in the table
 * @param value the words
 */
record Stated(String article, String slot, String value) {
  private static final Table TABLE = new Table("stated", "article, slot, position, value");
  private static final String KEYWORD = "keyword";
  private static final String BASED_ON = "based-on";
  private static final String SOURCE = "source-organization";
  private static final String RETRIEVED = "retrieved";
  private static final String QUESTION = "SELECT article, slot, value FROM stated ";
  private static final String ORDER = "ORDER BY article, slot, position";

  /** The rows of an article's metadata. */
  static Rows rows(String article, Metadata known) {
    Rows rows = new Rows();
    add(rows, article, KEYWORD, known.keywords());
    add(rows, article, BASED_ON, known.basedOn());
    add(rows, article, SOURCE, known.sourceOrganization().stream().toList());
    add(rows, article, RETRIEVED, known.retrieved().map(Instant::toString).stream().toList());
    return rows;
  }

  private static void add(Rows rows, String article, String slot, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      rows.add(TABLE, article, slot, i + 1, values.get(i));
    }
  }

  /** What is stated of one article. */
  static List<Stated> of(Handle handle, String article) {
    return Row.all(handle, QUESTION + "WHERE article = ? " + ORDER, Stated::from, article);
  }

  /** What is stated of every article, by its id. */
  static Map<String, List<Stated>> byArticle(Handle handle) {
    return Row.all(handle, QUESTION + ORDER, Stated::from).stream()
        .collect(Collectors.groupingBy(Stated::article));
  }

  private static Stated from(Row row) {
    return new Stated(row.text("article"), row.text("slot"), row.text("value"));
  }

  /** Metadata with what is stated of the article. */
  static Metadata complete(Metadata known, List<Stated> stated) {
    return known
        .with(
            values(stated, KEYWORD),
            values(stated, BASED_ON),
            values(stated, SOURCE).stream().findFirst())
        .taken(values(stated, RETRIEVED).stream().findFirst().map(Instant::parse));
  }

  private static List<String> values(List<Stated> stated, String slot) {
    return stated.stream().filter(s -> s.slot.equals(slot)).map(Stated::value).toList();
  }
}
