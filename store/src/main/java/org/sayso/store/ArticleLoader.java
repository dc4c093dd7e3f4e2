package org.sayso.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.Words;

/** Reads one article back. For one thread and one article. */
final class ArticleLoader {
  private final Handle handle;
  private final String id;
  private final String text;
  private final Words words;
  private final View view;
  private final Map<Integer, List<Mention>> mentionsOfEntity = new TreeMap<>();

  /** Through whose eyes. */
  enum View {
    /** As it was read. */
    READ,
    /** As corrections by people show it. */
    CORRECTED
  }

  private ArticleLoader(Handle handle, String id, String text, View view) {
    this.handle = handle;
    this.id = id;
    this.text = text;
    this.words = new Words(text);
    this.view = view;
  }

  /** The article of this id, if there is one. Fails where its rows make no article any more. */
  static Optional<LinkedArticle> load(Handle handle, String id, View view) {
    try {
      return Row.all(handle, "SELECT text FROM article WHERE id = ?", r -> r.text("text"), id)
          .stream()
          .findFirst()
          .map(text -> new ArticleLoader(handle, id, text, view).load());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SaysoException(
          "the rows of article " + id + " contradict each other: " + e.getMessage(),
          "Somebody changed the database by hand: run verify, then read the article again.",
          e);
    }
  }

  /** The metadata in a row of the table article, to be completed by {@link Stated}. */
  static Metadata metadata(Row row, List<String> authors) {
    return new Metadata(
        row.maybe("title"),
        row.maybe("publisher"),
        authors,
        row.maybe("published").map(Edtf::new),
        row.maybe("modified").map(Edtf::new),
        row.maybe("language"),
        row.maybe("url"));
  }

  private LinkedArticle load() {
    List<Mention> mentions =
        Row.all(
            handle,
            "SELECT * FROM mention WHERE article = ? ORDER BY span_start, span_end",
            this::mention,
            id);
    FindingLoader findings = new FindingLoader(handle, id, words);
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article(), mentions, findings.statements(), findings.events(), findings.relations());
    return new LinkedArticle(annotated, entities());
  }

  private Article article() {
    List<String> authors = parts("author", row -> row.text("name"));
    return Row.all(handle, "SELECT * FROM article WHERE id = ?", row -> article(row, authors), id)
        .get(0);
  }

  private Article article(Row row, List<String> authors) {
    return new Article(
        new ArticleId(id),
        row.text("path"),
        Stated.complete(metadata(row, authors), Stated.of(handle, id)),
        text,
        parts("block", r -> new Block(span(r), BlockKind.of(r.text("kind")))),
        parts("credit", r -> new Credit(CreditKind.of(r.text("kind")), r.text("name"), span(r))));
  }

  private Mention mention(Row row) {
    Optional<Span> refersTo =
        row.maybe("refers_start")
            .map(any -> words.span(row.number("refers_start"), row.number("refers_end")));
    Mention mention =
        new Mention(
            span(row), MentionForm.of(row.text("form")), Schema.of(row.text("schema")), refersTo);
    row.maybe("moved_to")
        .filter(moved -> view == View.CORRECTED)
        .or(() -> row.maybe("entity"))
        .map(Integer::valueOf)
        .ifPresent(e -> mentionsOfEntity.computeIfAbsent(e, k -> new ArrayList<>()).add(mention));
    return mention;
  }

  private List<Entity> entities() {
    String sql = "SELECT * FROM entity WHERE article = ? AND split <= ? ORDER BY number";
    return Row.all(handle, sql, this::entity, id, view == View.CORRECTED ? 1 : 0);
  }

  private Entity entity(Row row) {
    int number = row.number("number");
    return new Entity(
        number,
        Schema.of(row.text("schema")),
        row.maybe("called").filter(n -> view == View.CORRECTED).orElseGet(() -> row.text("name")),
        mentionsOfEntity.getOrDefault(number, List.of()));
  }

  private Span span(Row row) {
    return words.span(row.number("span_start"), row.number("span_end"));
  }

  private <T> List<T> parts(String table, Function<Row, T> map) {
    String sql = "SELECT * FROM " + table + " WHERE article = ? ORDER BY position";
    return Row.all(handle, sql, map, id);
  }
}
