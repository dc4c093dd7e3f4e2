package org.sayso.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.Overlay;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Weave;
import org.sayso.store.ArticleLoader.View;
import org.sayso.store.correction.Corrections;
import org.sayso.store.list.Decisions;
import org.sayso.store.list.KeptKnowledge;
import org.sayso.store.list.KeptLists;
import org.sayso.store.list.KeptMatches;
import org.sayso.store.list.KnownRows;
import org.sayso.store.sqlite.Database;

/**
 * The truth of a case: the file {@code case.db} in its folder. Safe for many threads; writers wait
 * for each other, readers for nobody. Every method may throw {@link org.sayso.model.SaysoException}
 * when the file cannot be used: locked, damaged, full, of a newer Sayso.
 */
public final class CaseStore implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path folder;
  private final Database database;

  private CaseStore(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /**
   * Opens a case for reading and writing; makes the folder and an empty case where there is none.
   * Fails where the folder holds other things than a case.
   */
  public static CaseStore open(Path folder) {
    return open(folder, PATIENCE);
  }

  /** The same, waiting this long for another process that is writing. */
  static CaseStore open(Path folder, Duration patience) {
    return new CaseStore(folder, Database.open(CaseFolder.forWriting(folder), patience));
  }

  /** The same where there must be a case already, which may be of an older release. */
  public static CaseStore openKept(Path folder) {
    CaseFolder.forReading(folder);
    return open(folder);
  }

  /**
   * Opens an existing case for reading, also while another process writes to it; fails where there
   * is none. Leaves nothing in the folder that was not there.
   */
  public static CaseStore openReading(Path folder) {
    return new CaseStore(folder, Database.openReading(CaseFolder.forReading(folder), PATIENCE));
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
    return database.write(handle -> new ArticleStore(handle).save(articles));
  }

  /**
   * The same, noting how these articles were read, in words of the caller's own; no words, or no
   * entry, for the whole way. The words of an article saved before are replaced, also where nothing
   * else changes.
   */
  public List<Saved> saveAll(List<LinkedArticle> articles, Map<ArticleId, String> manners) {
    return database.write(
        handle -> {
          ArticleStore store = new ArticleStore(handle);
          List<Saved> saved = store.save(articles);
          articles.stream()
              .map(a -> a.article().id())
              .forEach(id -> store.noteManner(id.value(), manners.getOrDefault(id, "")));
          return saved;
        });
  }

  /** How an article was read, as {@link #saveAll} was told; no words for the whole way. */
  public String manner(ArticleId id) {
    return database.read(handle -> new ArticleStore(handle).manner(id.value()));
  }

  /**
   * Replaces the results of the whole case, in one transaction. Every article, entity and finding
   * that they point at must be stored, or the call is wrong.
   */
  public void saveCase(List<CaseEntity> entities, Weave weave) {
    saveCase(entities, weave, Overlay.NONE);
  }

  /**
   * The same, with what people put right: new corrections are kept, what is taken back is noted,
   * and none is ever dropped. Entities and weave are as seen through it.
   */
  public void saveCase(List<CaseEntity> entities, Weave weave, Overlay overlay) {
    saveCase(entities, weave, overlay, List.of());
  }

  /** The same, with who of the entities is who of the user's knowledge. */
  public void saveCase(
      List<CaseEntity> entities, Weave weave, Overlay overlay, List<KnownEntity> known) {
    database.write(
        handle -> {
          new WholeCase(handle).replace(entities, weave, overlay, known);
          return null;
        });
  }

  /** Every article, by earliest day of publication (unknown last), then id. */
  public List<ArticleSummary> articles() {
    return database.read(handle -> new ArticleStore(handle).summaries());
  }

  /**
   * One article, equal to what was saved but for mentions that corrections gave to others; empty
   * where the case has none of that id.
   */
  public Optional<LinkedArticle> article(ArticleId id) {
    return database.read(handle -> ArticleLoader.load(handle, id.value(), View.CORRECTED));
  }

  /** The same without corrections. */
  public Optional<LinkedArticle> articleAsRead(ArticleId id) {
    return database.read(handle -> ArticleLoader.load(handle, id.value(), View.READ));
  }

  /** Every path under which an article was read, the first one first; empty for an unknown id. */
  public List<String> paths(ArticleId id) {
    return database.read(handle -> new ArticleStore(handle).paths(id.value()));
  }

  /** Every article in full, by id, loaded as the stream goes along. */
  public Stream<LinkedArticle> linkedArticles() {
    return ids().flatMap(id -> article(id).stream());
  }

  /** The same without corrections. */
  public Stream<LinkedArticle> articlesAsRead() {
    return ids().flatMap(id -> articleAsRead(id).stream());
  }

  /** Every correction, those taken back too, in the order in which they were made. */
  public List<CorrectionRecord> corrections() {
    return database.read(handle -> new Corrections(handle).records());
  }

  /**
   * What became of the corrections at the last {@link #saveCase}, in the same order; of none, where
   * articles changed since.
   */
  public List<Effect> effects() {
    return database.read(handle -> new Corrections(handle).effects());
  }

  private Stream<ArticleId> ids() {
    return database.read(handle -> new ArticleStore(handle).ids()).stream().map(ArticleId::new);
  }

  /** Whether {@link #saveCase} has seen every stored article as it now is. */
  public boolean woven() {
    return database.read(handle -> new WeaveStore(handle).complete());
  }

  /** The entities of the whole case, in the order in which they were saved. */
  public List<CaseEntity> caseEntities() {
    return database.read(handle -> new EntityStore(handle).all());
  }

  /** What the articles tell together; {@link Weave#EMPTY} before the first {@link #saveCase}. */
  public Weave weave() {
    return database.read(handle -> new WeaveStore(handle).load());
  }

  /** One entity of the case by its id ({@code Q…}). */
  public Optional<CaseEntity> caseEntity(String id) {
    return database.read(handle -> new EntityStore(handle).byId(id));
  }

  /**
   * Whom these words may mean: entities one of whose names is, begins with, or has a later word
   * that begins with them; case and accents do not count. Best first: whole names before beginnings
   * before later words, then by number of articles, then by id.
   */
  public List<CaseEntity> findEntities(String words, int limit) {
    return database.read(handle -> new EntityStore(handle).find(words, limit));
  }

  /** The entities of the case that one article names, in the order of the case. */
  public List<CaseEntity> caseEntitiesIn(ArticleId article) {
    return database.read(handle -> new EntityStore(handle).in(article.value()));
  }

  /**
   * The findings in which an entity of the case takes part, by finding and role; empty for an
   * unknown id.
   */
  public List<Involvement> involvements(String caseEntityId) {
    return database.read(handle -> new EntityStore(handle).involvements(caseEntityId));
  }

  /**
   * A fingerprint of everything kept about each article, by id: another one, another article to
   * index or export anew.
   */
  public Map<ArticleId, String> digests() {
    return database.read(handle -> new ArticleStore(handle).digests());
  }

  /** The watch-lists that the case keeps. */
  public KeptLists lists() {
    return new KeptLists(database);
  }

  /** What the user knows, as the case keeps it. */
  public KeptKnowledge knowledge() {
    return new KeptKnowledge(database);
  }

  /** Who of the case is, or may be, who of the knowledge, by entity. */
  public List<KnownEntity> known() {
    return database.read(KnownRows::all);
  }

  /** What people decided on hits. */
  public Decisions decisions() {
    return new Decisions(database);
  }

  /** The results of the last screening. */
  public KeptMatches matches() {
    return new KeptMatches(database);
  }

  /** Compares every stored span with the stored text. Reads the whole case. */
  public SpanReport check() {
    return database.read(handle -> new SpanCheck(handle).run());
  }

  @Override
  public void close() {
    database.close();
  }
}
