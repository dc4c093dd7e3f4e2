package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import org.sayso.model.entity.CaseEntity;

/**
 * Everything that a case holds about one entity. Each list is in the order of publication, then of
 * article id, then of the text; articles without a date come last.
 *
 * @param entity whom it is about
 * @param relations its offices first, then its other ties
 * @param statementsBy what it said
 * @param statementsAbout what others said to it or of it: it is addressed, or mentioned in the
 *     content
 * @param events what it did and what was done to it
 * @param articles where it appears
 */
public record Dossier(
    CaseEntity entity,
    List<FoundRelation> relations,
    List<FoundStatement> statementsBy,
    List<FoundStatement> statementsAbout,
    List<FoundEvent> events,
    List<ArticleLine> articles) {
  public Dossier {
    Objects.requireNonNull(entity, "entity");
    relations = List.copyOf(relations);
    statementsBy = List.copyOf(statementsBy);
    statementsAbout = List.copyOf(statementsAbout);
    events = List.copyOf(events);
    articles = List.copyOf(articles);
  }
}
