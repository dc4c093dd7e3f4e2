package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;

/**
 * Numbers the entities that were cut out of an article's others in the order of their first
 * mentions, so that the order of the cuts changes nothing.
 */
final class Renumbering {
  private final Map<ArticleEntity, ArticleEntity> numbers = new HashMap<>();
  private final List<LinkedArticle> changed = new ArrayList<>();

  /** The article, which had so many entities' numbers in use before it was cut. */
  LinkedArticle of(LinkedArticle cut, int last) {
    List<Entity> entities =
        new ArrayList<>(cut.entities().stream().filter(e -> e.number() <= last).toList());
    List<Entity> made =
        cut.entities().stream()
            .filter(e -> e.number() > last)
            .sorted(Comparator.comparing((Entity e) -> e.mentions().get(0)))
            .toList();
    for (int i = 0; i < made.size(); i++) {
      Entity entity = made.get(i);
      Entity renumbered =
          new Entity(last + 1 + i, entity.schema(), entity.name(), entity.mentions());
      entities.add(renumbered);
      numbers.put(of(cut, entity), of(cut, renumbered));
    }
    LinkedArticle article = new LinkedArticle(cut.annotated(), entities);
    changed.add(article);
    return article;
  }

  ArticleEntity of(ArticleEntity member) {
    return numbers.getOrDefault(member, member);
  }

  Group of(Group group) {
    return group.made(
        group.pieces().stream()
            .map(p -> new Piece(p.split(), p.members().stream().map(this::of).toList()))
            .toList());
  }

  List<LinkedArticle> changed() {
    return changed;
  }

  private static ArticleEntity of(LinkedArticle article, Entity entity) {
    return new ArticleEntity(article.article().id(), entity.number());
  }
}
