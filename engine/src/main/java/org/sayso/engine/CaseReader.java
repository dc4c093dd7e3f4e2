package org.sayso.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.engine.Extraction.Extracted;
import org.sayso.engine.Extraction.NotRead;
import org.sayso.engine.Extraction.NotTried;
import org.sayso.engine.Extraction.Noted;
import org.sayso.engine.answer.ReadReport;
import org.sayso.engine.ask.CaseAnswers;
import org.sayso.engine.ask.VersionNotes;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Note;
import org.sayso.model.article.PassedOver;
import org.sayso.model.article.Skipped;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.store.CaseStore;
import org.sayso.store.Saved;

/** One run of reading into a case. Not thread-safe; used once. */
final class CaseReader {
  private static final int ARTICLES_PER_TRANSACTION = 32;

  private final Sayso sayso;
  private final CaseStore store;
  private final List<LinkedArticle> unsaved = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<PassedOver> passed = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** How each article was read, now or before; filled by the threads that read. */
  private final Map<ArticleId, String> manners = new ConcurrentHashMap<>();

  /** The articles that the case did not have. */
  private final Set<ArticleId> fresh = new HashSet<>();

  private int added;
  private int changed;
  private int unchanged;

  CaseReader(Sayso sayso, CaseStore store) {
    this.sayso = sayso;
    this.store = store;
  }

  ReadReport read(Batch batch, Progress progress) {
    Manner manner = batch.manner();
    sayso.run(
        batch, progress, article -> knownOrExtracted(article, manner), this::keep, this::save);
    if (added > 0) {
      notes.addAll(VersionNotes.of(new CaseAnswers(store).versions(), fresh));
    }
    if (!store.woven()) {
      new Relinking(sayso.stages(), store).run(progress);
    }
    return new ReadReport(added, changed, unchanged, skipped, passed, notes);
  }

  /**
   * Understanding is dear: an article that the case holds as it is, read at least as well as asked
   * for, need not be taken there again.
   */
  private Extraction knownOrExtracted(Article article, Manner manner) {
    String before = store.manner(article.id());
    Optional<LinkedArticle> known =
        Optional.of(before)
            .filter(manner::isServedBy)
            .flatMap(served -> store.articleAsRead(article.id()))
            .filter(k -> isSame(k, article) && Tongue.fits(k));
    manners.put(article.id(), known.isPresent() ? before : manner.inWords());
    return known
        .<Extraction>map(k -> new Extracted(asRead(article, k)))
        .orElseGet(() -> sayso.extract(article, manner));
  }

  // The same bytes under another path are a second place of the same article; what is said about
  // the first place stays.
  private boolean isSame(LinkedArticle known, Article article) {
    Article stored = known.article();
    boolean elsewhere = !store.paths(article.id()).contains(article.path());
    return stored.text().equals(article.text())
        && stored.blocks().equals(article.blocks())
        && stored.credits().equals(article.credits())
        && (elsewhere || sayTheSame(stored.metadata(), article.metadata()));
  }

  // When the page was taken, and that it was printed before that, is no part of what it says.
  private static boolean sayTheSame(Metadata stored, Metadata read) {
    return bare(stored).equals(bare(read));
  }

  private static Metadata bare(Metadata known) {
    return known
        .dated(known.published().filter(date -> !date.value().startsWith("..")))
        .taken(Optional.empty());
  }

  /** What is known of an article that was taken several times: that of the first time. */
  private static Metadata first(Metadata known, Metadata read) {
    boolean earlier =
        read.retrieved()
            .filter(now -> known.retrieved().filter(then -> !now.isBefore(then)).isEmpty())
            .isPresent();
    if (!earlier) {
      return known;
    }
    return sayTheSame(known, read) ? read : known.taken(read.retrieved());
  }

  /** The known article under the path at which it was read now. */
  private static LinkedArticle asRead(Article read, LinkedArticle known) {
    Article a = known.article();
    Metadata metadata = first(a.metadata(), read.metadata());
    Article moved = new Article(a.id(), read.path(), metadata, a.text(), a.blocks(), a.credits());
    AnnotatedArticle said = known.annotated();
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            moved, said.mentions(), said.statements(), said.events(), said.relations());
    return new LinkedArticle(annotated, known.entities());
  }

  private void keep(Extraction extraction) {
    if (extraction instanceof Extracted extracted) {
      unsaved.add(extracted.linked());
    } else if (extraction instanceof NotRead none) {
      skipped.add(none.skipped());
    } else if (extraction instanceof NotTried none) {
      passed.add(none.passed());
    } else if (extraction instanceof Noted noted) {
      notes.add(noted.note());
    }
    if (unsaved.size() == ARTICLES_PER_TRANSACTION) {
      save();
    }
  }

  private void save() {
    List<Saved> outcome = store.saveAll(unsaved, manners);
    for (int i = 0; i < outcome.size(); i++) {
      switch (outcome.get(i)) {
        case NEW -> {
          added++;
          fresh.add(unsaved.get(i).article().id());
        }
        case REPLACED -> changed++;
        case UNCHANGED -> unchanged++;
      }
    }
    unsaved.clear();
  }
}
