package org.sayso.link.correct;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.Footing;
import org.sayso.model.correction.Ground;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;

/** A case as it is seen through its corrections. Immutable. */
public final class Corrected {
  private final Map<ArticleId, LinkedArticle> articles = new TreeMap<>();
  private final List<Group> groups;
  private final List<Effect> effects;
  private final List<LinkedArticle> changed;

  Corrected(
      List<LinkedArticle> articles,
      List<Group> groups,
      List<Effect> effects,
      List<LinkedArticle> changed) {
    articles.forEach(a -> this.articles.put(a.article().id(), a));
    this.groups = List.copyOf(groups);
    this.effects = List.copyOf(effects);
    this.changed = List.copyOf(changed);
  }

  /** Every article, by id; those in which mentions changed hands as they are now. */
  public List<LinkedArticle> articles() {
    return List.copyOf(articles.values());
  }

  /** Only those in which mentions changed hands. */
  public List<LinkedArticle> changed() {
    return changed;
  }

  /** The entities that are shown, in the order of their first members. */
  public List<CaseEntity> entities() {
    return groups.stream()
        .filter(group -> !group.hidden())
        .map(Group::entity)
        .sorted(Comparator.comparing((CaseEntity e) -> e.members().get(0)))
        .toList();
  }

  /** What became of each correction, in the order of their numbers. */
  public List<Effect> effects() {
    return effects;
  }

  /** What the entity with this id stands on; empty where none of it is shown. */
  public Optional<Ground> ground(String id) {
    return ground(id, Map.of());
  }

  /** The ground, with no place that is one of the mentions that are to leave it. */
  Optional<Ground> ground(String id, Map<ArticleEntity, Set<Mention>> leaving) {
    return group(id)
        .map(
            group ->
                new Ground(
                    id,
                    group.look().schema(),
                    group.look().name(),
                    group.pieces().stream().map(piece -> footing(piece, leaving)).toList()));
  }

  Optional<Group> group(String id) {
    return groups.stream().filter(g -> g.id().equals(id) && !g.hidden()).findFirst();
  }

  LinkedArticle article(ArticleId id) {
    return articles.get(id);
  }

  Entity entity(ArticleEntity member) {
    return articles.get(member.article()).entities().stream()
        .filter(e -> e.number() == member.number())
        .findFirst()
        .orElseThrow();
  }

  Anchor anchor(ArticleEntity member, Set<Mention> leaving) {
    LinkedArticle article = articles.get(member.article());
    return Places.of(
        member,
        article,
        entity(member).mentions().stream().filter(mention -> !leaving.contains(mention)));
  }

  private Footing footing(Piece piece, Map<ArticleEntity, Set<Mention>> leaving) {
    return new Footing(
        piece.members().stream()
            .map(member -> anchor(member, leaving.getOrDefault(member, Set.of())))
            .collect(Collectors.toList()),
        piece.split());
  }
}
