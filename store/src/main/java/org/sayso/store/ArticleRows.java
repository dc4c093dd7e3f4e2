package org.sayso.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.Credit;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;
import org.sayso.store.text.Words;

/** An article as rows: what was read, its mentions and its entities. */
final class ArticleRows {
  private static final Table ARTICLE =
      new Table(
          "article",
          "id, path, digest, title, publisher, published, published_from, published_to, modified,"
              + " language, url, text_sha256, text_length, text");
  static final Table PATH = new Table("article_path", "article, position, path");
  private static final Table AUTHOR = new Table("author", "article, position, name");
  private static final Table BLOCK =
      new Table("block", "article, position, kind, span_start, span_end");
  private static final Table CREDIT =
      new Table("credit", "article, position, kind, name, span_start, span_end, quote");
  private static final Table ENTITY = new Table("entity", "article, number, schema, name");
  private static final Table MENTION =
      new Table(
          "mention",
          "article, span_start, span_end, quote, form, schema, refers_start, refers_end, entity");

  private final String id;
  private final LinkedArticle linked;
  private final Words words;
  private final Rows parts = new Rows();
  private final String digest;

  ArticleRows(LinkedArticle linked) {
    this.id = linked.article().id().value();
    this.linked = linked;
    this.words = new Words(linked.article().text());
    addParts();
    addEntities();
    parts.addAll(FindingRows.of(linked.annotated(), words));
    this.digest = with("", "").digest();
  }

  /** The fingerprint of everything that is kept about the article, but for its path. */
  String digest() {
    return digest;
  }

  /** Every row of the article, which was first read under this path. */
  Rows under(String path) {
    return with(path, digest);
  }

  /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Rows with(String path, String digest) {
    Rows rows = new Rows();
    addArticle(rows, path, digest);
    rows.addAll(parts);
    return rows;
  }

  private void addArticle(Rows rows, String path, String digest) {
    Article article = linked.article();
    Metadata known = article.metadata();
    rows.add(
        ARTICLE,
        id,
        path,
        digest,
        known.title().orElse(null),
        known.publisher().orElse(null),
        edtf(known.published()),
        known.published().map(Edtf::earliest).map(ArticleRows::day).orElse(null),
        known.published().map(Edtf::latest).map(ArticleRows::day).orElse(null),
        edtf(known.modified()),
        known.language().orElse(null),
        known.url().orElse(null),
        sha256(article.text()),
        words.length(),
        article.text());
  }

  private void addParts() {
    List<String> authors = linked.article().metadata().authors();
    for (int i = 0; i < authors.size(); i++) {
      parts.add(AUTHOR, id, i + 1, authors.get(i));
    }
    parts.addAll(Stated.rows(id, linked.article().metadata()));
    List<Block> blocks = linked.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span at = blocks.get(i).span();
      parts.add(BLOCK, id, i + 1, blocks.get(i).kind().label(), words.start(at), words.end(at));
    }
    List<Credit> credits = linked.article().credits();
    for (int i = 0; i < credits.size(); i++) {
      addCredit(i + 1, credits.get(i));
    }
  }

  private void addCredit(int position, Credit credit) {
    Span at = credit.span();
    parts.add(
        CREDIT,
        id,
        position,
        credit.kind().label(),
        credit.name(),
        words.start(at),
        words.end(at),
        words.quote(at));
  }

  private void addEntities() {
    for (Entity entity : linked.entities()) {
      parts.add(ENTITY, id, entity.number(), entity.schema().label(), entity.name());
    }
    var bySpan = linked.entitiesBySpan();
    for (Mention mention : linked.annotated().mentions()) {
      addMention(mention, Optional.ofNullable(bySpan.get(mention.span())));
    }
  }

  private void addMention(Mention mention, Optional<Entity> entity) {
    Span at = mention.span();
    parts.add(
        MENTION,
        id,
        words.start(at),
        words.end(at),
        words.quote(at),
        mention.form().label(),
        mention.schema().label(),
        mention.refersTo().map(words::start).orElse(null),
        mention.refersTo().map(words::end).orElse(null),
        entity.map(Entity::number).orElse(null));
  }

  private static String edtf(Optional<Edtf> date) {
    return date.map(Edtf::value).orElse(null);
  }

  /** A day as it is compared in the database; null where the date is open on that side. */
  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
  }
}
