package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;

/**
 * One article of a case with everything found in it, settled.
 *
 * @param linked the article
 * @param statements in the order of the text
 * @param events in the order of the text
 * @param relations in the order of the text
 * @param cast the case entities that appear in it, in the order of {@code linked.entities()}
 * @param story id of its story; empty only before the case is woven
 * @param origin id of its origin; empty only before the case is woven
 * @param versionOf the last version of the article, where this is an earlier one
 */
public record FoundArticle(
    LinkedArticle linked,
    List<FoundStatement> statements,
    List<FoundEvent> events,
    List<FoundRelation> relations,
    List<Cast> cast,
    Optional<String> story,
    Optional<String> origin,
    Optional<ArticleId> versionOf) {
  public FoundArticle {
    Objects.requireNonNull(linked, "linked");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(versionOf, "versionOf");
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    cast = List.copyOf(cast);
  }

  /**
   * An entity of the article and who it is across the case.
   *
   * @param entity the entity's id in the article: {@code e1}
   * @param who the same across the case
   */
  public record Cast(String entity, CaseEntity who) {}
}
