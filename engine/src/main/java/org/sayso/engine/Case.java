package org.sayso.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.CaseContents;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.answer.Hit;
import org.sayso.engine.answer.ReadReport;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.engine.answer.Verification;
import org.sayso.engine.answer.Who;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.CaseEntity;

/**
 * A case: a folder that keeps what was read, and answers questions about it. Reading the same
 * article twice changes nothing, and neither does the order of articles. Thread-safe; only one
 * process may read into a case at a time, many may ask.
 */
public final class Case implements AutoCloseable {
  private Case() {}

  /**
   * Opens a case to read into, making the folder where there is none.
   *
   * @throws org.sayso.model.SaysoException where the folder is no case, or of a later release, or
   *     locked
   */
  public static Case open(Path folder) {
    throw new UnsupportedOperationException("the store is landing: " + folder);
  }

  /** The same, with stages of one's own. */
  public static Case open(Path folder, Stages stages) {
    throw new UnsupportedOperationException("the store is landing: " + folder + stages);
  }

  /**
   * Opens a case that is there already, to ask only.
   *
   * @throws org.sayso.model.SaysoException where there is none
   */
  public static Case openReading(Path folder) {
    throw new UnsupportedOperationException("the store is landing: " + folder);
  }

  /** Reads a batch into the case, then links and weaves the whole of it. */
  public ReadReport read(Batch batch, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** Its articles, by date of publication, then id; those without a date last. */
  public List<ArticleLine> articles() {
    throw new UnsupportedOperationException();
  }

  /** One article with everything found in it; empty where the case has none of that id. */
  public Optional<FoundArticle> article(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /** Everybody and everything in the case, most mentioned first. */
  public List<CaseEntity> entities() {
    throw new UnsupportedOperationException();
  }

  /** Whom a name or an id ({@code Q…}) may mean, best first; blind to case, accents, titles. */
  public List<CaseEntity> find(String name) {
    throw new UnsupportedOperationException();
  }

  /** Who is that? */
  public Who who(String name) {
    throw new UnsupportedOperationException();
  }

  /** Everything about the entity with this id; empty where there is none. */
  public Optional<Dossier> dossier(String entityId) {
    throw new UnsupportedOperationException();
  }

  /** What its articles assert in common, in the order of the claims' ids. */
  public List<FoundClaim> claims() {
    throw new UnsupportedOperationException();
  }

  /** Events and statements in the order of time. */
  public Timeline timeline(TimelineQuery query) {
    throw new UnsupportedOperationException();
  }

  /** Searches titles, paragraphs and statements, best first; no query fails. */
  public List<Hit> search(String query) {
    throw new UnsupportedOperationException();
  }

  /** Resolves every span of the case against the stored text. */
  public Verification verify() {
    throw new UnsupportedOperationException();
  }

  /** The whole case at this moment, e.g. for {@code CaseWriter}. */
  public CaseContents contents() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
