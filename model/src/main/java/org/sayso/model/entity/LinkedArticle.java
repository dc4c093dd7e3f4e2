package org.sayso.model.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.article.Article;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Span;

/**
 * An annotated article whose mentions are settled as far as they can be. Unknown stays unknown: a
 * mention that belongs to no entity is legal.
 *
 * @param annotated the article and its findings
 * @param entities in the order of their first mentions; no mention belongs to two, and each is one
 *     of the article's
 */
public record LinkedArticle(AnnotatedArticle annotated, List<Entity> entities) {
  public LinkedArticle {
    Objects.requireNonNull(annotated, "annotated");
    entities = List.copyOf(entities);
    Set<Mention> known = Set.copyOf(annotated.mentions());
    Map<Span, Entity> seen = new HashMap<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (seen.put(mention.span(), entity) != null) {
          throw new IllegalArgumentException("a mention of two entities: " + mention);
        }
        if (!known.contains(mention)) {
          throw new IllegalArgumentException("not a mention of this article: " + mention);
        }
      }
    }
  }

  /** The article that was read. */
  public Article article() {
    return annotated.article();
  }

  /**
   * Whom the mention at exactly this span means. Linear; ask {@link #entitiesBySpan()} for many.
   */
  public Optional<Entity> entityAt(Span mention) {
    return Optional.ofNullable(entitiesBySpan().get(mention));
  }

  /** Whom a participant means; empty where nobody is identified. */
  public Optional<Entity> entityOf(Participant participant) {
    return participant.mention().flatMap(this::entityAt);
  }

  /** Every settled mention's span with its entity. A fresh map at each call. */
  public Map<Span, Entity> entitiesBySpan() {
    Map<Span, Entity> bySpan = new HashMap<>();
    entities.forEach(e -> e.mentions().forEach(m -> bySpan.put(m.span(), e)));
    return bySpan;
  }
}
