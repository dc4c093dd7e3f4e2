package org.sayso.store.correction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Anchor;
import org.sayso.model.text.Span;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.Words;

/**
 * Converts places between the program's way of counting and the database's. A place in a text that
 * is gone, or in which it cannot be, is left as it is: nobody stands there.
 */
final class Texts {
  private final Handle handle;
  private final Map<ArticleId, Optional<Words>> known = new HashMap<>();

  Texts(Handle handle) {
    this.handle = handle;
  }

  /** In code points. */
  Anchor outside(Anchor anchor) {
    return words(anchor.article())
        .filter(words -> anchor.span().end() <= words.units())
        .map(words -> moved(anchor, words.start(anchor.span()), words.end(anchor.span())))
        .orElse(anchor);
  }

  /** In UTF-16 units. */
  Anchor inside(Row row) {
    ArticleId article = new ArticleId(row.text("article"));
    Span kept = new Span(row.number("span_start"), row.number("span_end"));
    Span span =
        words(article)
            .filter(words -> kept.end() <= words.length())
            .map(words -> words.span(kept.start(), kept.end()))
            .orElse(kept);
    return new Anchor(
        article, span, row.text("quote"), row.text("text_before"), row.text("text_after"));
  }

  private static Anchor moved(Anchor anchor, int start, int end) {
    return new Anchor(
        anchor.article(), new Span(start, end), anchor.words(), anchor.before(), anchor.after());
  }

  private Optional<Words> words(ArticleId article) {
    return known.computeIfAbsent(
        article,
        id ->
            Row.all(
                    handle,
                    "SELECT text FROM article WHERE id = ?",
                    row -> new Words(row.text("text")),
                    id.value())
                .stream()
                .findFirst());
  }
}
