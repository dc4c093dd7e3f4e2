package org.sayso.engine;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.engine.amend.Amended;
import org.sayso.engine.amend.Amending;
import org.sayso.engine.amend.Amending.Next;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.engine.amend.Wish;
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
import org.sayso.engine.answer.VersionHistory;
import org.sayso.engine.answer.Who;
import org.sayso.engine.ask.CaseAnswers;
import org.sayso.engine.ask.Joins;
import org.sayso.engine.known.KnowledgeReport;
import org.sayso.engine.screen.CaseScreening;
import org.sayso.engine.work.Once;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.Signature;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.profile.KeptBase;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.story.Story;
import org.sayso.store.CaseStore;
import org.sayso.store.SpanMiss;
import org.sayso.store.SpanReport;
import org.sayso.store.search.CaseIndex;

/**
 * A case: a folder that keeps what was read, and answers questions about it. Reading the same
 * article twice changes nothing, and neither does the order of articles. Thread-safe; only one
 * process may read into a case at a time, many may ask.
 */
public final class Case implements AutoCloseable {
  private static final int HITS = 50;

  /** Pages as they were fetched, and which items of feeds were read. */
  private static final String MEMORY = "web";

  private static final Comparator<CaseEntity> MOST_NAMED_FIRST =
      Comparator.comparing((CaseEntity e) -> -e.members().size())
          .thenComparing(CaseEntity::name)
          .thenComparing(CaseEntity::id);

  private final CaseStore store;
  private final CaseAnswers answers;
  private final CaseScreening screening;
  private final Once<CaseIndex> index;
  private final Optional<Sayso> sayso;

  private Case(CaseStore store, Optional<Sayso> sayso) {
    this.store = store;
    this.sayso = sayso;
    this.answers = new CaseAnswers(store);
    this.screening = new CaseScreening(store, answers);
    this.index = new Once<>(() -> CaseIndex.open(store));
  }

  /**
   * Opens a case to read into, making the folder where there is none.
   *
   * @throws org.sayso.model.SaysoException where the folder is no case, or of a later release, or
   *     locked
   */
  public static Case open(Path folder) {
    return open(folder, Stages.standard());
  }

  /** The same, with stages of one's own. */
  public static Case open(Path folder, Stages stages) {
    return new Case(CaseStore.open(folder), Optional.of(new Sayso(stages)));
  }

  /**
   * The same, of a case that is there already, whatever release it is of.
   *
   * @throws org.sayso.model.SaysoException where there is none, too
   */
  public static Case openKept(Path folder, Stages stages) {
    return new Case(CaseStore.openKept(folder), Optional.of(new Sayso(stages)));
  }

  /**
   * Opens a case that is there already, to ask only.
   *
   * @throws org.sayso.model.SaysoException where there is none
   */
  public static Case openReading(Path folder) {
    return new Case(CaseStore.openReading(folder), Optional.empty());
  }

  /**
   * Reads a batch into the case, then links and weaves the whole of it where anything changed. What
   * was saved before a failure stays.
   *
   * @throws IllegalStateException where the case was opened to ask only
   */
  public ReadReport read(Batch batch, Progress progress) {
    ReadReport report = new CaseReader(writing(), store).read(remembered(batch), progress);
    progress.now("indexing");
    index.get().catchUp();
    return report;
  }

  private Batch remembered(Batch batch) {
    Gathering gathering = batch.gathering().rememberedIn(folder().resolve(MEMORY));
    return batch.upTo(Stage.LINK).gathered(gathering);
  }

  /**
   * Puts something right. The case is linked and woven anew from what it keeps; nothing is read
   * again.
   *
   * @throws IllegalStateException where the case was opened to ask only
   */
  public Amended correct(Wish wish, Signature by) {
    return amend(now -> now.with(wish, by));
  }

  /**
   * Takes a correction back, as if it had never been made. Others stay, in whatever order they were
   * made.
   *
   * @param number the 1 of {@code k1}
   * @throws IllegalStateException where the case was opened to ask only
   */
  public Amended undo(int number, Signature by) {
    return amend(now -> now.without(number, by));
  }

  /** Every correction, those taken back too, in the order in which they were made. */
  public List<CorrectionLine> corrections() {
    Map<Integer, Effect> effects =
        store.effects().stream().collect(Collectors.toMap(Effect::correction, e -> e));
    return store.corrections().stream()
        .map(r -> new CorrectionLine(r, Optional.ofNullable(effects.get(r.number()))))
        .toList();
  }

  /**
   * Keeps what the user knows, in place of what was kept under that name, and links the case anew
   * with it.
   *
   * @param files the names of the files that it was read from, to be shown
   * @throws IllegalStateException where the case was opened to ask only
   */
  public synchronized KnowledgeReport know(KnowledgeBase base, String files) {
    KeptBase kept = store.knowledge().put(base, files);
    relink();
    List<KnownEntity> known =
        store.known().stream().filter(k -> k.known().base().equals(kept.name())).toList();
    return new KnowledgeReport(kept, entities(known, true), entities(known, false));
  }

  /** What the user knows, in short, by name. */
  public List<KeptBase> knowledge() {
    return store.knowledge().bases();
  }

  /**
   * Forgets what is kept under that name and links the case anew without it; false where there is
   * none.
   *
   * @throws IllegalStateException where the case was opened to ask only
   */
  public synchronized boolean forget(String base) {
    boolean gone = store.knowledge().remove(base);
    if (gone) {
      relink();
    }
    return gone;
  }

  private void relink() {
    new Relinking(writing().stages(), store).run(Progress.NONE);
    index.get().catchUp();
  }

  private static int entities(List<KnownEntity> known, boolean certain) {
    return (int)
        known.stream()
            .filter(k -> k.certain() == certain)
            .map(KnownEntity::entity)
            .distinct()
            .count();
  }

  private synchronized Amended amend(Function<Amending, Next> wish) {
    Amended amended = new Relinking(writing().stages(), store).amend(wish);
    index.get().catchUp();
    return amended;
  }

  private Sayso writing() {
    return sayso.orElseThrow(() -> new IllegalStateException("opened to ask only: " + folder()));
  }

  /** The folder. */
  public Path folder() {
    return store.folder();
  }

  /** Its articles, by date of publication, then id; those without a date last. */
  public List<ArticleLine> articles() {
    return answers.articles();
  }

  /** One article with everything found in it; empty where the case has none of that id. */
  public Optional<FoundArticle> article(ArticleId id) {
    return answers.article(id);
  }

  /** Everybody and everything in the case, those in most articles first. */
  public List<CaseEntity> entities() {
    return store.caseEntities().stream().sorted(MOST_NAMED_FIRST).toList();
  }

  /**
   * Whom a name or an id ({@code Q…}) may mean, best first; blind to case and accents. Those who
   * are called exactly so, and only where there are none, those part of whose name begins so.
   */
  public List<CaseEntity> find(String name) {
    return answers.find(name);
  }

  /**
   * Why entities are one, and who may be one and is kept apart. Linked anew at each call, which
   * takes seconds where there are thousands of articles.
   */
  public Joins joins() {
    Stages stages = sayso.map(Sayso::stages).orElseGet(Stages::standard);
    try (var articles = store.articlesAsRead()) {
      return new Joins(stages.linkCase().apply(articles.toList()), store.caseEntities());
    }
  }

  /** Who is that? Titles in front of a name do no harm: "Mr Okoro", "President Okoro". */
  public Who who(String name) {
    Who who = answers.who(name);
    return who instanceof Who.Found found ? new Who.Found(beside(found.dossier())) : who;
  }

  /** Everything about the entity with this id; empty where there is none. */
  public Optional<Dossier> dossier(String entityId) {
    return answers.dossier(entityId).map(this::beside);
  }

  /** Its watch-lists: keeping, screening, deciding. */
  public CaseScreening screening() {
    return screening;
  }

  /** Its stories, in the order of their ids; which article is in which, {@link #articles} says. */
  public List<Story> stories() {
    return store.weave().stories();
  }

  /** What its articles assert in common, in the order of the claims' ids. */
  public List<FoundClaim> claims() {
    return answers.claims();
  }

  /**
   * The articles of which it has several versions, each with what changed from one to the next, in
   * the order of their addresses.
   */
  public List<VersionHistory> versions() {
    return answers.versions();
  }

  /** Events and statements in the order of time. */
  public Timeline timeline(TimelineQuery query) {
    return answers.timeline(query);
  }

  /** Searches titles, paragraphs and statements, best first; no query fails. */
  public List<Hit> search(String query) {
    Map<ArticleId, Optional<Article>> articles = new HashMap<>();
    return index.get().search(query, HITS).stream()
        .flatMap(
            hit ->
                articles
                    .computeIfAbsent(
                        hit.article(), id -> store.article(id).map(LinkedArticle::article))
                    .map(article -> hit(hit, article))
                    .stream())
        .toList();
  }

  /** Resolves every span of the case against the stored text. */
  public Verification verify() {
    SpanReport report = store.check();
    return new Verification(
        report.articles(), report.checked(), report.misses().stream().map(Case::miss).toList());
  }

  /** The whole case at this moment, e.g. for {@code CaseWriter}. */
  public CaseContents contents() {
    try (Stream<LinkedArticle> articles = store.linkedArticles()) {
      return new CaseContents(
          articles.toList(),
          store.caseEntities(),
          store.weave(),
          screening.matches(),
          store.known());
    }
  }

  @Override
  public void close() {
    index.ifMade(CaseIndex::close);
    store.close();
  }

  private Dossier beside(Dossier dossier) {
    String id = dossier.entity().id();
    return dossier
        .matched(screening.matches().stream().filter(match -> match.entity().equals(id)).toList())
        .known(store.known().stream().filter(known -> known.entity().equals(id)).toList());
  }

  private static Hit hit(org.sayso.store.search.Hit hit, Article article) {
    return new Hit(
        article,
        hit.kind().label(),
        hit.span(),
        hit.statement(),
        hit.speakers(),
        hit.snippet().text(),
        hit.snippet().highlights(),
        hit.score());
  }

  private static Verification.Miss miss(SpanMiss miss) {
    String problem =
        "%s [%d, %d): kept “%s”, the text has “%s”"
            .formatted(miss.role(), miss.start(), miss.end(), miss.expected(), miss.found());
    return new Verification.Miss(miss.article(), miss.what(), problem);
  }
}
