package org.sayso.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.sayso.model.article.ArticleId;
import org.sayso.store.CaseStore;

/**
 * The search index of a case: {@code index/} in its folder. Safe for many threads. Where the folder
 * cannot be written, it lives in memory instead.
 */
public final class CaseIndex implements AutoCloseable {
  /** Raised when documents are made in another way; older ones are then made anew. */
  private static final String FORMAT = "1 ";

  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(ArticleDocuments.PLACE, SortField.Type.STRING));

  private final CaseStore store;
  private final Queries queries;
  private final Snippets snippets;
  private final Shelf shelf;

  private CaseIndex(CaseStore store) {
    Analyzer plain = new KeywordAnalyzer();
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(
            new NewsAnalyzer(),
            Map.of(ArticleDocuments.KIND, plain, ArticleDocuments.ARTICLE, plain));
    this.store = store;
    this.queries = new Queries(analyzer);
    this.snippets = new Snippets(analyzer);
    this.shelf = new Shelf(store.folder().resolve("index"), analyzer);
  }

  /** Opens the index of a case and brings it up to date. The store must outlive it. */
  public static CaseIndex open(CaseStore store) {
    CaseIndex index = new CaseIndex(store);
    index.catchUp();
    return index;
  }

  /**
   * Takes in what was saved since; call after saving. Costs what changed, and a look at the id of
   * every article. Where another process is at it, its work will do.
   */
  public synchronized void catchUp() {
    try {
      bringUpToDate();
    } catch (UncheckedIOException broken) {
      rebuild();
    }
  }

  /** Makes the index anew from the truth. */
  public synchronized void rebuild() {
    try {
      shelf.clear();
      bringUpToDate();
    } catch (UncheckedIOException unusable) {
      shelf.moveToMemory();
      bringUpToDate();
    }
  }

  /**
   * Finds words in titles, paragraphs and statements. All words are asked for, and where nothing
   * has all of them, any. Case, accents and plurals do not count. Understands {@code "a phrase"},
   * {@code -without}, {@code begin*}, {@code speaker:name} and {@code kind:statement}; what cannot
   * be understood is taken as plain words, so that no query fails. Only the first 400 characters of
   * a query are looked at.
   *
   * @param limit how many hits at most, from 1
   * @return best first; equal ones by article and place; empty for a query without words
   */
  public List<Hit> search(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("the limit counts from one: " + limit);
    }
    try {
      return find(query, limit);
    } catch (UncheckedIOException broken) {
      rebuild();
      return find(query, limit);
    }
  }

  @Override
  public void close() {
    shelf.close();
  }

  private List<Hit> find(String query, int limit) {
    for (Query attempt : queries.of(query)) {
      List<Hit> hits = shelf.read(searcher -> search(searcher, attempt, limit));
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return List.of();
  }

  private List<Hit> search(IndexSearcher searcher, Query query, int limit) throws IOException {
    List<Hit> hits = new ArrayList<>();
    TopDocs found = searcher.search(query, limit, ORDER, true);
    for (ScoreDoc scored : found.scoreDocs) {
      Document document = searcher.storedFields().document(scored.doc);
      Snippet snippet = snippets.of(document.get(ArticleDocuments.WORDS), query);
      hits.add(ArticleDocuments.hit(document, snippet, scored.score));
    }
    return hits;
  }

  private void bringUpToDate() {
    Map<ArticleId, String> wanted = new HashMap<>();
    store.digests().forEach((id, digest) -> wanted.put(id, FORMAT + digest));
    Map<ArticleId, String> indexed = shelf.read(this::digests);
    if (!indexed.equals(wanted)) {
      shelf.write(writer -> update(writer, indexed, wanted));
    }
  }

  /** In which state each article is indexed. */
  private Map<ArticleId, String> digests(IndexSearcher searcher) throws IOException {
    Map<ArticleId, String> digests = new HashMap<>();
    Query marks = new TermQuery(new Term(ArticleDocuments.MARK, ArticleDocuments.MARK));
    int most = Math.max(1, searcher.getIndexReader().numDocs());
    for (ScoreDoc mark : searcher.search(marks, most, Sort.INDEXORDER).scoreDocs) {
      Document document = searcher.storedFields().document(mark.doc);
      digests.put(
          new ArticleId(document.get(ArticleDocuments.OWNER)),
          document.get(ArticleDocuments.DIGEST));
    }
    return digests;
  }

  private void update(
      IndexWriter writer, Map<ArticleId, String> indexed, Map<ArticleId, String> wanted)
      throws IOException {
    TreeSet<ArticleId> ids = new TreeSet<>(indexed.keySet());
    ids.addAll(wanted.keySet());
    for (ArticleId id : ids) {
      if (!Objects.equals(indexed.get(id), wanted.get(id))) {
        update(writer, id, wanted.get(id));
      }
    }
    // What is deleted would go on counting in the scores until it is merged away.
    writer.forceMergeDeletes();
  }

  private void update(IndexWriter writer, ArticleId id, String digest) throws IOException {
    Term article = new Term(ArticleDocuments.OWNER, id.value());
    List<Document> documents =
        store.article(id).map(linked -> ArticleDocuments.of(linked, digest)).orElse(List.of());
    writer.updateDocuments(article, documents);
  }
}
