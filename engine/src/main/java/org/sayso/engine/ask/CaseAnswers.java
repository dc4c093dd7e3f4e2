package org.sayso.engine.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.engine.answer.Who;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Weave;
import org.sayso.store.ArticleSummary;
import org.sayso.store.CaseStore;

/** Answers from the truth of a case. Stateless beside it; thread-safe as it is. */
public final class CaseAnswers {
  private static final int CANDIDATES = 50;
  private static final String ENTITY_ID = "Q[0-9a-f]{10}";

  private final CaseStore store;

  /** From this store, which must outlive it. */
  public CaseAnswers(CaseStore store) {
    this.store = store;
  }

  /** Its articles, by date of publication, then id; those without a date last. */
  public List<ArticleLine> articles() {
    return articles(threads());
  }

  /** One article with everything found in it; empty for an unknown id. */
  public Optional<FoundArticle> article(ArticleId id) {
    return store.article(id).map(linked -> found(linked, threads()));
  }

  /** Whom a name or an id may mean, best first; see {@code Case.find}. */
  public List<CaseEntity> find(String name) {
    if (name.matches(ENTITY_ID)) {
      return store.caseEntity(name).stream().toList();
    }
    List<CaseEntity> found = store.findEntities(name, CANDIDATES);
    List<CaseEntity> called = Names.called(name, found);
    return called.isEmpty() ? found : called;
  }

  /** Who is that? */
  public Who who(String name) {
    List<CaseEntity> candidates = List.of();
    for (String words = name; candidates.isEmpty() && !words.isBlank(); ) {
      candidates = find(words);
      words = Names.withoutFirstWord(words);
    }
    return switch (candidates.size()) {
      case 0 -> new Who.Nobody(similar(name));
      case 1 -> new Who.Found(dossier(candidates.get(0)));
      default -> new Who.Several(candidates);
    };
  }

  /** Everything about the entity with this id; empty where there is none. */
  public Optional<Dossier> dossier(String entityId) {
    return store.caseEntity(entityId).map(this::dossier);
  }

  /** What the articles assert in common, in the order of the claims' ids. */
  public List<FoundClaim> claims() {
    Weave weave = store.weave();
    Shelf shelf = new Shelf(threads(weave));
    return weave.claims().stream().map(claim -> claim(claim, shelf)).toList();
  }

  /** Events and statements in the order of time. */
  public Timeline timeline(TimelineQuery query) {
    Threads threads = threads();
    try (Stream<LinkedArticle> articles = store.linkedArticles()) {
      return Timelines.of(
          articles
              .filter(linked -> threads.speaks(linked.article().id()))
              .map(linked -> found(linked, threads)),
          query);
    }
  }

  /** The articles of which the case has several versions, in the order of their addresses. */
  public List<VersionHistory> versions() {
    Map<String, List<ArticleId>> byKey =
        store.articles().stream()
            .collect(
                Collectors.groupingBy(
                    a -> Versions.key(a.metadata(), a.path(), a.id()),
                    Collectors.mapping(ArticleSummary::id, Collectors.toList())));
    return Versions.of(
        byKey.values().stream()
            .filter(ids -> ids.size() > 1)
            .flatMap(List::stream)
            .flatMap(id -> store.article(id).stream())
            .map(LinkedArticle::article)
            .toList());
  }

  private List<ArticleLine> articles(Threads threads) {
    return store.articles().stream().map(summary -> line(summary, threads)).toList();
  }

  private Threads threads() {
    return threads(store.weave());
  }

  private Threads threads(Weave weave) {
    return new Threads(weave, Versions.earlier(versions()));
  }

  /** Everything about each of these, in their order; every article is taken from the store once. */
  public List<Dossier> dossiers(List<CaseEntity> entities) {
    Threads threads = threads();
    Shelf shelf = new Shelf(threads);
    List<ArticleLine> lines = articles(threads);
    return entities.stream().map(entity -> dossier(entity, shelf, lines)).toList();
  }

  private Dossier dossier(CaseEntity entity) {
    return dossiers(List.of(entity)).get(0);
  }

  private Dossier dossier(CaseEntity entity, Shelf shelf, List<ArticleLine> lines) {
    Set<ArticleId> ids =
        entity.members().stream()
            .map(ArticleEntity::article)
            .filter(shelf.threads::speaks)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Dossiers.of(
        entity,
        ids.stream().flatMap(id -> shelf.article(id).stream()).toList(),
        lines.stream().filter(a -> ids.contains(a.id())).toList());
  }

  private FoundArticle found(LinkedArticle linked, Threads threads) {
    ArticleId id = linked.article().id();
    Settler settler = new Settler(linked, store.caseEntitiesIn(id));
    return new FoundArticle(
        linked,
        settler.statements(),
        settler.events(),
        settler.relations(),
        settler.cast(),
        threads.story(id),
        threads.origin(id),
        threads.versionOf(id));
  }

  private FoundClaim claim(Claim claim, Shelf shelf) {
    return new FoundClaim(
        claim,
        claim.about().stream().flatMap(id -> store.caseEntity(id).stream()).toList(),
        claim.support().stream().flatMap(ref -> shelf.finding(ref).stream()).toList(),
        claim.denial().stream().flatMap(ref -> shelf.finding(ref).stream()).toList());
  }

  private List<CaseEntity> similar(String name) {
    return Stream.of(name.strip().split("\\s+"))
        .filter(word -> word.length() > 2)
        .flatMap(word -> store.findEntities(word.substring(0, 3), CANDIDATES).stream())
        .distinct()
        .sorted(Comparator.comparing((CaseEntity e) -> -e.members().size()))
        .limit(5)
        .toList();
  }

  private static ArticleLine line(ArticleSummary summary, Threads threads) {
    return new ArticleLine(
        summary.id(),
        summary.path(),
        summary.metadata(),
        summary.statements(),
        summary.events(),
        summary.relations(),
        threads.story(summary.id()),
        threads.origin(summary.id()),
        threads.versionOf(summary.id()));
  }

  /** Articles that were taken from the store already, in the course of one answer. */
  private final class Shelf {
    private final Threads threads;
    private final Map<ArticleId, Optional<FoundArticle>> taken = new HashMap<>();

    Shelf(Threads threads) {
      this.threads = threads;
    }

    Optional<Finding> finding(FindingRef ref) {
      return article(ref.article()).flatMap(article -> in(article, ref));
    }

    Optional<FoundArticle> article(ArticleId wanted) {
      return taken.computeIfAbsent(wanted, id -> store.article(id).map(a -> found(a, threads)));
    }

    private Optional<Finding> in(FoundArticle article, FindingRef ref) {
      List<? extends Finding> findings =
          switch (ref.kind()) {
            case STATEMENT -> article.statements();
            case EVENT -> article.events();
            case RELATION -> article.relations();
          };
      return findings.stream().filter(f -> f.ref().equals(ref)).<Finding>map(f -> f).findFirst();
    }
  }
}
