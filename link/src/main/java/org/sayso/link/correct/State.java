package org.sayso.link.correct;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Footing;
import org.sayso.model.correction.Ground;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;

/** The case while corrections are laid over it, one after the other. For one thread. */
final class State {
  private final Map<ArticleId, LinkedArticle> articles = new TreeMap<>();
  private final Map<String, Group> groups = new TreeMap<>();
  private final Map<ArticleEntity, String> owners = new HashMap<>();
  private final Set<Integer> splits = new HashSet<>();

  State(List<LinkedArticle> articles, List<CaseEntity> entities) {
    articles.forEach(a -> this.articles.put(a.article().id(), a));
    entities.forEach(e -> put(Group.of(e)));
  }

  Optional<LinkedArticle> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  void replace(LinkedArticle article) {
    articles.put(article.article().id(), article);
  }

  List<LinkedArticle> articles() {
    return List.copyOf(articles.values());
  }

  Optional<Group> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  Optional<Group> owner(ArticleEntity member) {
    return Optional.ofNullable(owners.get(member)).map(groups::get);
  }

  List<Group> groups() {
    return List.copyOf(groups.values());
  }

  void put(Group group) {
    groups.put(group.id(), group);
    group.members().forEach(m -> owners.put(m, group.id()));
  }

  /** The group goes; its members must be put elsewhere. */
  void remove(Group group) {
    groups.remove(group.id());
  }

  boolean isFree(String id) {
    return !groups.containsKey(id);
  }

  /** A split found its part: what stands on it may stand. */
  void noteSplit(int number) {
    splits.add(number);
  }

  /** Which article's entity stands at a place now. */
  Optional<ArticleEntity> member(Anchor anchor) {
    return article(anchor.article())
        .flatMap(a -> Places.entity(anchor, a))
        .map(e -> new ArticleEntity(anchor.article(), e.number()));
  }

  /** Who holds most of the places; of equals, who holds the first. */
  Optional<Group> holder(Footing footing) {
    if (footing.split().filter(s -> !splits.contains(s)).isPresent()) {
      return Optional.empty();
    }
    return holder(footing.anchors());
  }

  /** The same, whatever the places were. */
  Optional<Group> holder(List<Anchor> anchors) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      Optional<String> id = member(anchors.get(i)).map(owners::get);
      if (id.isPresent()) {
        counts.merge(id.get(), 1, Integer::sum);
        first.putIfAbsent(id.get(), i);
      }
    }
    return counts.keySet().stream()
        .max(
            Comparator.comparing((String id) -> counts.get(id)).thenComparing(id -> -first.get(id)))
        .map(groups::get);
  }

  /** Whom a ground means: who stands on the first of its footings that anybody stands on. */
  Optional<Group> holder(Ground ground) {
    return ground.footings().stream().flatMap(f -> holder(f).stream()).findFirst();
  }
}
