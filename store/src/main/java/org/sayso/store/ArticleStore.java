package org.sayso.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;

/** The articles of a case, inside one transaction. */
final class ArticleStore {
  private final Handle handle;

  /** What is kept of an article that decides whether it changed. */
  private record Kept(String digest, List<String> paths) {}

  ArticleStore(Handle handle) {
    this.handle = handle;
  }

  /** Saves articles; see {@link CaseStore#saveAll}. */
  List<Saved> save(List<LinkedArticle> articles) {
    // Tables are filled in whatever order rows come; what points where is looked at in the end.
    handle.execute("PRAGMA defer_foreign_keys = 1");
    List<Saved> outcome = new ArrayList<>();
    Rows rows = new Rows();
    Set<ArticleId> waiting = new LinkedHashSet<>();
    for (LinkedArticle article : articles) {
      if (!waiting.add(article.article().id())) {
        rows = flushed(rows);
      }
      outcome.add(save(article, rows));
    }
    rows.insert(handle);
    return outcome;
  }

  /** The articles in brief, by publication and id. */
  List<ArticleSummary> summaries() {
    Map<String, List<String>> authors = authors();
    Map<String, List<Stated>> stated = Stated.byArticle(handle);
    String sql =
        """
        SELECT id, path, title, publisher, published, modified, language, url, text_length,
               (SELECT count(*) FROM entity WHERE article = a.id) AS entities,
               (SELECT count(*) FROM statement WHERE article = a.id) AS statements,
               (SELECT count(*) FROM event WHERE article = a.id) AS events,
               (SELECT count(*) FROM relation WHERE article = a.id) AS relations
          FROM article a
         ORDER BY coalesce(published_from, published_to, '9999-99-99'), id
        """;
    return Row.all(handle, sql, row -> summary(row, authors, stated));
  }

  /** Every id, sorted. */
  List<String> ids() {
    return Row.all(handle, "SELECT id FROM article ORDER BY id", row -> row.text("id"));
  }

  /** The fingerprint of every article as it now is, by id. */
  Map<ArticleId, String> digests() {
    record Entry(ArticleId id, String digest) {}
    return Row.all(
            handle,
            """
            SELECT id, digest || coalesce((SELECT group_concat(span_start || '>' || moved_to)
              FROM mention WHERE article = a.id AND moved_to IS NOT NULL), '') AS digest
              FROM article a
            """,
            r -> new Entry(new ArticleId(r.text("id")), r.text("digest")))
        .stream()
        .collect(Collectors.toMap(Entry::id, Entry::digest));
  }

  /** Every path of an article, the first one first. */
  List<String> paths(String id) {
    String sql =
        """
        SELECT path, 0 AS position FROM article WHERE id = ?
        UNION ALL SELECT path, position FROM article_path WHERE article = ?
        ORDER BY position
        """;
    return Row.all(handle, sql, row -> row.text("path"), id, id);
  }

  /** Notes how an article was read. */
  void noteManner(String id, String manner) {
    handle.execute("UPDATE article SET manner = nullif(?, '') WHERE id = ?", manner, id);
  }

  /** How an article was read; no words for the whole way. */
  String manner(String id) {
    String sql = "SELECT manner FROM article WHERE id = ? AND manner IS NOT NULL";
    return Row.all(handle, sql, row -> row.text("manner"), id).stream().findFirst().orElse("");
  }

  private Rows flushed(Rows rows) {
    rows.insert(handle);
    return new Rows();
  }

  private Saved save(LinkedArticle linked, Rows rows) {
    Soundness.require(linked);
    String id = linked.article().id().value();
    String path = linked.article().path();
    ArticleRows made = new ArticleRows(linked);
    Optional<Kept> kept = kept(id);
    if (kept.isEmpty()) {
      rows.addAll(made.under(path));
      return Saved.NEW;
    }
    notePath(id, path, kept.get().paths);
    if (kept.get().digest.equals(made.digest())) {
      return Saved.UNCHANGED;
    }
    rows.addAll(replaced(id, made));
    return Saved.REPLACED;
  }

  private Optional<Kept> kept(String id) {
    String sql = "SELECT digest FROM article WHERE id = ?";
    return Row.all(handle, sql, row -> row.text("digest"), id).stream()
        .findFirst()
        .map(digest -> new Kept(digest, paths(id)));
  }

  private void notePath(String id, String path, List<String> known) {
    if (!known.contains(path)) {
      handle.execute("INSERT INTO article_path VALUES (?, ?, ?)", id, known.size(), path);
    }
  }

  private Rows replaced(String id, ArticleRows made) {
    List<String> paths = paths(id);
    new WholeCase(handle).clear();
    handle.execute("DELETE FROM article WHERE id = ?", id);
    Rows rows = made.under(paths.get(0));
    for (int i = 1; i < paths.size(); i++) {
      rows.add(ArticleRows.PATH, id, i, paths.get(i));
    }
    return rows;
  }

  private Map<String, List<String>> authors() {
    record Author(String article, String name) {}
    return Row.all(
            handle,
            "SELECT article, name FROM author ORDER BY article, position",
            row -> new Author(row.text("article"), row.text("name")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Author::article,
                HashMap::new,
                Collectors.mapping(Author::name, Collectors.toList())));
  }

  private static ArticleSummary summary(
      Row row, Map<String, List<String>> authors, Map<String, List<Stated>> stated) {
    String id = row.text("id");
    Metadata known = ArticleLoader.metadata(row, authors.getOrDefault(id, List.of()));
    return new ArticleSummary(
        new ArticleId(id),
        row.text("path"),
        Stated.complete(known, stated.getOrDefault(id, List.of())),
        row.number("text_length"),
        row.number("entities"),
        row.number("statements"),
        row.number("events"),
        row.number("relations"));
  }
}
