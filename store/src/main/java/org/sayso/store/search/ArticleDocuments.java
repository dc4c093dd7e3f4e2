package org.sayso.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Span;

/** An article as the documents of the index, and a document as what was found. */
final class ArticleDocuments {
  static final String WORDS = "words";
  static final String SPEAKER = "speaker";
  static final String ARTICLE = "article";
  static final String KIND = "kind";
  static final String DIGEST = "digest";

  /** Sorts equally good finds: article, kind, place. */
  static final String PLACE = "place";

  /** The article of a document, also of one that marks an article as indexed. */
  static final String OWNER = "owner";

  /** Only in the documents that mark an article as indexed. */
  static final String MARK = "mark";

  private static final String START = "start";
  private static final String END = "end";
  private static final String STATEMENT = "statement";

  private final LinkedArticle linked;
  private final List<Document> documents = new ArrayList<>();

  private ArticleDocuments(LinkedArticle linked) {
    this.linked = linked;
  }

  /** The documents of an article; the first one marks it as indexed in this state. */
  static List<Document> of(LinkedArticle linked, String digest) {
    ArticleDocuments made = new ArticleDocuments(linked);
    Document mark = made.document();
    mark.add(new StringField(MARK, MARK, Store.NO));
    mark.add(new StoredField(DIGEST, digest));
    made.addText();
    linked.annotated().statements().forEach(made::add);
    return made.documents;
  }

  /** What a document says was found. */
  static Hit hit(Document found, Snippet snippet, float score) {
    Optional<Integer> start = number(found, START);
    return new Hit(
        new ArticleId(found.get(OWNER)),
        HitKind.of(found.get(KIND)),
        start.map(from -> new Span(from, number(found, END).orElseThrow())),
        number(found, STATEMENT).map(StatementId::new),
        Optional.ofNullable(found.get(SPEAKER)).orElse(""),
        snippet,
        score);
  }

  private void addText() {
    Article article = linked.article();
    List<Block> blocks = article.ownBlocks().toList();
    if (blocks.stream().noneMatch(b -> b.kind() == BlockKind.TITLE)) {
      article.metadata().title().ifPresent(t -> addWords(HitKind.TITLE, Optional.empty(), t));
    }
    blocks.forEach(this::add);
    if (article.blocks().isEmpty() && !article.text().isBlank()) {
      add(new Block(new Span(0, article.text().length()), BlockKind.BODY));
    }
  }

  private void add(Block block) {
    HitKind kind = block.kind() == BlockKind.TITLE ? HitKind.TITLE : HitKind.PARAGRAPH;
    addWords(kind, Optional.of(block.span()), block.span().in(linked.article().text()));
  }

  private void add(Statement said) {
    String words = said.content().in(linked.article().text());
    Document document = addWords(HitKind.STATEMENT, Optional.of(said.content().hull()), words);
    document.add(new StoredField(STATEMENT, said.id().number()));
    document.add(new TextField(SPEAKER, speakers(said), Store.YES));
  }

  private String speakers(Statement said) {
    return said.sources().stream().map(this::speaker).distinct().collect(Collectors.joining(", "));
  }

  private String speaker(Participant source) {
    return linked
        .entityOf(source)
        .map(Entity::name)
        .orElseGet(() -> source.words().in(linked.article().text()));
  }

  private Document addWords(HitKind kind, Optional<Span> span, String words) {
    String id = linked.article().id().value();
    Document document = document();
    document.add(new StringField(ARTICLE, id, Store.NO));
    document.add(new StringField(KIND, kind.label(), Store.YES));
    span.ifPresent(s -> document.add(new StoredField(START, s.start())));
    span.ifPresent(s -> document.add(new StoredField(END, s.end())));
    document.add(new TextField(WORDS, words, Store.YES));
    String place = "%s %09d %s".formatted(id, span.map(Span::start).orElse(0), kind.label());
    document.add(new SortedDocValuesField(PLACE, new BytesRef(place)));
    return document;
  }

  private Document document() {
    Document document = new Document();
    document.add(new StringField(OWNER, linked.article().id().value(), Store.YES));
    documents.add(document);
    return document;
  }

  private static Optional<Integer> number(Document found, String field) {
    return Optional.ofNullable(found.getField(field)).map(f -> f.numericValue().intValue());
  }
}
