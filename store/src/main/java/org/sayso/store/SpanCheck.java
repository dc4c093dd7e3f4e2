package org.sayso.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.Words;

/**
 * Compares every span's kept words with the stored text, inside one transaction. The comparison
 * that {@code V1__case.sql} gives in SQL, made here because SQLite counts code points from the
 * start of the text for each span, which takes hours on a text of 20 MB.
 */
final class SpanCheck {
  private final Handle handle;
  private final List<SpanMiss> misses = new ArrayList<>();
  private long checked;

  /** A row of the view span. */
  private record Stored(String what, String role, int start, int end, String quote) {}

  SpanCheck(Handle handle) {
    this.handle = handle;
  }

  /** Looks at every article. */
  SpanReport run() {
    List<String> ids = new ArticleStore(handle).ids();
    ids.forEach(this::check);
    return new SpanReport(ids.size(), checked, misses);
  }

  private void check(String id) {
    record Text(String text, String sha256, int length) {}
    Text text =
        Row.all(
                handle,
                "SELECT text, text_sha256, text_length FROM article WHERE id = ?",
                r -> new Text(r.text("text"), r.text("text_sha256"), r.number("text_length")),
                id)
            .get(0);
    String found = ArticleRows.sha256(text.text);
    if (!found.equals(text.sha256)) {
      ArticleId article = new ArticleId(id);
      misses.add(new SpanMiss(article, "text", "sha256", 0, text.length, text.sha256, found));
    }
    String sql = "SELECT * FROM span WHERE article = ? ORDER BY span_start, span_end, what, role";
    Words words = new Words(text.text);
    Row.all(handle, sql, SpanCheck::stored, id).forEach(span -> check(id, span, words));
  }

  private void check(String id, Stored span, Words words) {
    checked++;
    String found = words.at(span.start, span.end).orElse("");
    if (!found.equals(span.quote) || found.isEmpty()) {
      ArticleId article = new ArticleId(id);
      misses.add(
          new SpanMiss(article, span.what, span.role, span.start, span.end, span.quote, found));
    }
  }

  private static Stored stored(Row row) {
    return new Stored(
        row.text("what"),
        row.text("role"),
        row.number("span_start"),
        row.number("span_end"),
        row.maybe("quote").orElse(""));
  }
}
