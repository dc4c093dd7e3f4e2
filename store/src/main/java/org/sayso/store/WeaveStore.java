package org.sayso.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.Words;

/** Reads what the articles tell together, inside one transaction. */
final class WeaveStore {
  private final Handle handle;

  WeaveStore(Handle handle) {
    this.handle = handle;
  }

  /** The whole of it. */
  Weave load() {
    return new Weave(stories(), origins(), claims());
  }

  /** Whether every article is in some story. */
  boolean complete() {
    String sql =
        "SELECT id FROM article WHERE id NOT IN (SELECT article FROM story_article) LIMIT 1";
    return Row.all(handle, sql, row -> row.text("id")).isEmpty();
  }

  private List<Story> stories() {
    var articles = grouped("SELECT * FROM story_article", "story", this::article);
    return Row.all(
        handle,
        "SELECT * FROM story ORDER BY position",
        row -> new Story(row.text("id"), row.text("title"), of(articles, row)));
  }

  private List<Origin> origins() {
    var articles = grouped("SELECT * FROM origin_article", "origin", this::article);
    var reasons =
        grouped(
            "SELECT r.*, a.text FROM origin_reason r LEFT JOIN article a"
                + " ON a.id = r.article AND r.span_start IS NOT NULL ORDER BY position",
            "origin",
            this::reason);
    return Row.all(
        handle,
        "SELECT * FROM origin ORDER BY position",
        row -> new Origin(row.text("id"), of(articles, row), of(reasons, row)));
  }

  private List<Claim> claims() {
    var about = grouped("SELECT * FROM claim_about", "claim", row -> row.text("entity"));
    var support = findings("support");
    var denial = findings("denial");
    return Row.all(
        handle,
        "SELECT * FROM claim ORDER BY position",
        row ->
            new Claim(
                row.text("id"),
                row.text("text"),
                of(about, row),
                row.maybe("date").map(Edtf::new),
                of(support, row),
                of(denial, row),
                row.number("article_count"),
                row.number("outlet_count"),
                row.number("origin_count")));
  }

  private Map<String, List<FindingRef>> findings(String stance) {
    String sql =
        """
        SELECT c.claim, c.article, f.kind, f.number FROM claim_finding c
          JOIN finding f ON f.article = c.article AND f.id = c.finding
         WHERE c.stance = ?
        """;
    return grouped(
        sql,
        "claim",
        row -> new FindingRef(article(row), FindingKind.of(row.text("kind")), row.number("number")),
        stance);
  }

  private OriginReason reason(Row row) {
    Optional<Span> evidence =
        row.maybe("text")
            .map(text -> new Words(text).span(row.number("span_start"), row.number("span_end")));
    return new OriginReason(
        article(row),
        ReasonKind.of(row.text("kind")),
        new ArticleId(row.text("of_article")),
        evidence);
  }

  private ArticleId article(Row row) {
    return new ArticleId(row.text("article"));
  }

  private static <T> List<T> of(Map<String, List<T>> groups, Row row) {
    return groups.getOrDefault(row.text("id"), List.of());
  }

  private <T> Map<String, List<T>> grouped(
      String sql, String key, Function<Row, T> map, Object... arguments) {
    record Entry<T>(String key, T value) {}
    Map<String, List<T>> groups = new HashMap<>();
    Row.all(handle, sql, row -> new Entry<>(row.text(key), map.apply(row)), arguments)
        .forEach(e -> groups.computeIfAbsent(e.key, k -> new ArrayList<>()).add(e.value));
    return groups;
  }
}
