package org.sayso.engine.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.engine.answer.FoundArticle.Cast;
import org.sayso.engine.answer.FoundEvent;
import org.sayso.engine.answer.FoundRelation;
import org.sayso.engine.answer.FoundStatement;
import org.sayso.engine.answer.Party;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Span;

/** Puts the findings of one article where a reader meets them: with whom their parties mean. */
final class Settler {
  private final LinkedArticle linked;
  private final Map<Span, Entity> entities;
  private final Map<Integer, CaseEntity> cast;

  /**
   * @param linked the article
   * @param caseEntities at least those of the case that appear in it
   */
  Settler(LinkedArticle linked, List<CaseEntity> caseEntities) {
    this.linked = linked;
    this.entities = linked.entitiesBySpan();
    this.cast = castOf(linked.article().id(), caseEntities);
  }

  List<FoundStatement> statements() {
    return linked.annotated().statements().stream().map(this::statement).toList();
  }

  List<FoundEvent> events() {
    return linked.annotated().events().stream().map(this::event).toList();
  }

  List<FoundRelation> relations() {
    return linked.annotated().relations().stream().map(this::relation).toList();
  }

  /** Who appears in the article, in the order of its entities. */
  List<Cast> cast() {
    return linked.entities().stream()
        .filter(e -> cast.containsKey(e.number()))
        .map(e -> new Cast(e.id(), cast.get(e.number())))
        .toList();
  }

  private FoundStatement statement(Statement statement) {
    return new FoundStatement(
        linked, statement, parties(statement.sources()), parties(statement.addressees()));
  }

  private FoundEvent event(EventMention event) {
    return new FoundEvent(
        linked,
        event,
        parties(event.actors()),
        parties(event.recipients()),
        event.place().map(this::party));
  }

  private FoundRelation relation(Relation relation) {
    return new FoundRelation(linked, relation, party(relation.subject()), party(relation.object()));
  }

  private List<Party> parties(List<Participant> participants) {
    return participants.stream().map(this::party).toList();
  }

  private Party party(Participant participant) {
    Optional<Entity> entity = participant.mention().map(entities::get);
    Optional<CaseEntity> who = entity.map(e -> cast.get(e.number()));
    String words = participant.words().in(linked.article().text());
    return new Party(participant.words(), words, entity, who);
  }

  private static Map<Integer, CaseEntity> castOf(ArticleId article, List<CaseEntity> entities) {
    Map<Integer, CaseEntity> cast = new HashMap<>();
    for (CaseEntity entity : entities) {
      for (ArticleEntity member : entity.members()) {
        if (member.article().equals(article)) {
          cast.put(member.number(), entity);
        }
      }
    }
    return cast;
  }
}
