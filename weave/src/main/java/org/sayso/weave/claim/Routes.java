package org.sayso.weave.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.model.article.ArticleId;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.article.OutletName;
import org.sayso.weave.group.Matching;

/**
 * Counts the origins of a claim: the largest number of its supporting texts that can each be given
 * a route of knowledge of their own. The route of quoted support is who is quoted; that of an
 * outlet's own voice and its unnamed sources is its newsroom. Copies and prints of one agency's
 * story are one text. A citing article passes on the cited one's routes and has one of its own only
 * where it quotes a knower.
 */
final class Routes {
  private final Map<ArticleId, ArticleId> model = new HashMap<>();
  private final Map<ArticleId, ArticleId> cited = new HashMap<>();
  private final Map<ArticleId, CaseArticle> articles = new HashMap<>();

  Routes(List<CaseArticle> articles, List<Origin> origins) {
    articles.forEach(a -> this.articles.put(a.id(), a));
    origins.stream().flatMap(o -> o.reasons().stream()).forEach(this::note);
  }

  private void note(OriginReason reason) {
    if (reason.kind() == ReasonKind.COPY || reason.kind() == ReasonKind.WIRE) {
      model.putIfAbsent(reason.article(), reason.of());
    } else if (reason.kind() == ReasonKind.CITED) {
      cited.putIfAbsent(reason.article(), reason.of());
    }
  }

  /** How many independent origins the support has; none for none. */
  int count(List<Assertion> support) {
    SortedMap<ArticleId, SortedSet<String>> routes = new TreeMap<>();
    for (Assertion assertion : support) {
      routes
          .computeIfAbsent(text(assertion.article().id()), t -> new TreeSet<>())
          .addAll(routes(assertion, support));
    }
    return Matching.size(new ArrayList<>(routes.values()));
  }

  private SortedSet<String> routes(Assertion assertion, List<Assertion> support) {
    Optional<String> knower = knower(assertion);
    ArticleId from = passedOnFrom(assertion.article().id());
    SortedSet<String> routes = new TreeSet<>();
    if (knower.isEmpty() && !from.equals(text(assertion.article().id()))) {
      support.stream()
          .filter(s -> text(s.article().id()).equals(from))
          .forEach(s -> routes.add(knower(s).orElseGet(() -> newsroom(from))));
    }
    if (routes.isEmpty()) {
      routes.add(knower.orElseGet(() -> newsroom(from)));
    }
    return routes;
  }

  private static Optional<String> knower(Assertion assertion) {
    return assertion
        .said()
        .filter(s -> s.sourceType() != SourceType.OUTLET)
        .flatMap(s -> knower(s, assertion.article()));
  }

  private static Optional<String> knower(Statement statement, CaseArticle article) {
    return statement.sources().stream()
        .map(article::entityOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The article whose own voice this one passes on, at whatever hand; the model of a copy. */
  private ArticleId passedOnFrom(ArticleId article) {
    ArticleId from = text(article);
    for (int steps = 0; cited.containsKey(from) && steps < articles.size(); steps++) {
      from = text(cited.get(from));
    }
    return from;
  }

  private String newsroom(ArticleId article) {
    return "newsroom "
        + articles.get(article).publisher().map(OutletName::key).orElse(article.value());
  }

  /** The article that this one is a print of, or itself. */
  private ArticleId text(ArticleId article) {
    ArticleId from = article;
    for (int steps = 0; model.containsKey(from) && steps < articles.size(); steps++) {
      from = model.get(from);
    }
    return from;
  }
}
