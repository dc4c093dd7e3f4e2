package org.sayso.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Weave;

/**
 * The truth of a case: the file {@code case.db} in its folder. Safe for many threads; writers wait
 * for each other, readers for nobody. Every method may throw {@link org.sayso.model.SaysoException}
 * when the file cannot be used: locked, damaged, full, of a newer Sayso.
 */
public final class CaseStore implements AutoCloseable {
  private final Path folder;

  private CaseStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a case for reading and writing; makes the folder and an empty case where there is none.
   * Fails where the folder holds other things than a case.
   */
  public static CaseStore open(Path folder) {
    return new CaseStore(folder);
  }

  /**
   * Opens an existing case for reading, also while another process writes to it; fails where there
   * is none. Leaves nothing in the folder that was not there.
   */
  public static CaseStore openReading(Path folder) {
    return new CaseStore(folder);
  }

  /** The folder of the case. */
  public Path folder() {
    return folder;
  }

  /** {@link #saveAll} of one article. */
  public Saved save(LinkedArticle article) {
    return saveAll(List.of(article)).get(0);
  }

  /**
   * Saves articles in one transaction: all or none. The first path of an article stays, later ones
   * are noted ({@link #paths}). Where an article's findings are replaced, the results of the whole
   * case are emptied, since they may point at what is gone: weave again.
   *
   * @return what became of each, in the same order
   */
  public List<Saved> saveAll(List<LinkedArticle> articles) {
    throw new UnsupportedOperationException();
  }

  /**
   * Replaces the results of the whole case, in one transaction. Every article, entity and finding
   * that they point at must be stored, or the call is wrong.
   */
  public void saveCase(List<CaseEntity> entities, Weave weave) {
    throw new UnsupportedOperationException();
  }

  /** Every article, by earliest day of publication (unknown last), then id. */
  public List<ArticleSummary> articles() {
    throw new UnsupportedOperationException();
  }

  /** One article, equal to what was saved; empty where the case has none of that id. */
  public Optional<LinkedArticle> article(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /** Every path under which an article was read, the first one first; empty for an unknown id. */
  public List<String> paths(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /** Every article in full, by id, loaded as the stream goes along. */
  public Stream<LinkedArticle> linkedArticles() {
    throw new UnsupportedOperationException();
  }

  /** Whether {@link #saveCase} has seen every stored article as it now is. */
  public boolean woven() {
    throw new UnsupportedOperationException();
  }

  /** The entities of the whole case, in the order in which they were saved. */
  public List<CaseEntity> caseEntities() {
    throw new UnsupportedOperationException();
  }

  /** What the articles tell together; {@link Weave#EMPTY} before the first {@link #saveCase}. */
  public Weave weave() {
    throw new UnsupportedOperationException();
  }

  /** One entity of the case by its id ({@code Q…}). */
  public Optional<CaseEntity> caseEntity(String id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whom these words may mean: entities one of whose names is, begins with, or has a later word
   * that begins with them; case and accents do not count. Best first: whole names before beginnings
   * before later words, then by number of articles, then by id.
   */
  public List<CaseEntity> findEntities(String words, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The entities of the case that one article names, in the order of the case. */
  public List<CaseEntity> caseEntitiesIn(ArticleId article) {
    throw new UnsupportedOperationException();
  }

  /**
   * The findings in which an entity of the case takes part, by finding and role; empty for an
   * unknown id.
   */
  public List<Involvement> involvements(String caseEntityId) {
    throw new UnsupportedOperationException();
  }

  /** Compares every stored span with the stored text. Reads the whole case. */
  public SpanReport check() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
