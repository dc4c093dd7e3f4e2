package org.sayso.engine.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.finding.RelationType;
import org.sayso.model.screening.EntityMatch;

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
 * @param matches who of the kept watch-lists it may be, by the last screening
 * @param known who of the user's knowledge it is, or may be
 */
public record Dossier(
    CaseEntity entity,
    List<FoundRelation> relations,
    List<FoundStatement> statementsBy,
    List<FoundStatement> statementsAbout,
    List<FoundEvent> events,
    List<ArticleLine> articles,
    List<EntityMatch> matches,
    List<KnownEntity> known) {
  public Dossier {
    Objects.requireNonNull(entity, "entity");
    relations = List.copyOf(relations);
    statementsBy = List.copyOf(statementsBy);
    statementsAbout = List.copyOf(statementsAbout);
    events = List.copyOf(events);
    articles = List.copyOf(articles);
    matches = List.copyOf(matches);
    known = List.copyOf(known);
  }

  /**
   * So many findings that show best who it is: an office, what was done to it or it did, what
   * others say of it, another tie, its own words, and again from the start; none that only repeats
   * another's words.
   */
  public List<Finding> best(int count) {
    List<List<? extends Finding>> kinds =
        List.of(
            relations.stream().filter(r -> r.relation().type() == RelationType.POSITION).toList(),
            events,
            statementsAbout,
            relations.stream().filter(r -> r.relation().type() != RelationType.POSITION).toList(),
            statementsBy);
    Map<String, Finding> best = new LinkedHashMap<>();
    for (int round = 0; round < count && best.size() < count; round++) {
      for (List<? extends Finding> kind : kinds) {
        if (round < kind.size() && best.size() < count) {
          best.putIfAbsent(kind.get(round).passageWords(), kind.get(round));
        }
      }
    }
    return List.copyOf(best.values());
  }

  /** The same with these matches. */
  public Dossier matched(List<EntityMatch> found) {
    return new Dossier(
        entity, relations, statementsBy, statementsAbout, events, articles, found, known);
  }

  /** The same, known so. */
  public Dossier known(List<KnownEntity> as) {
    return new Dossier(
        entity, relations, statementsBy, statementsAbout, events, articles, matches, as);
  }
}
