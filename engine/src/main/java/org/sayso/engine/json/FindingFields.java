package org.sayso.engine.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Span;

/** The fields of an evidence record that tell what was found in the article. */
final class FindingFields {
  private final JsonOut out;
  private final Places places;
  private final LinkedArticle article;
  private final Map<Span, Entity> entities;
  private final Map<String, String> caseIds;

  FindingFields(JsonOut out, Places places, LinkedArticle article) {
    this(out, places, article, Map.of());
  }

  private FindingFields(
      JsonOut out, Places places, LinkedArticle article, Map<String, String> caseIds) {
    this.out = out;
    this.places = places;
    this.article = article;
    this.entities = article.entitiesBySpan();
    this.caseIds = caseIds;
  }

  /** The same, each entity with its id across the case, by its id in the article. */
  FindingFields withCaseIds(Map<String, String> ids) {
    return new FindingFields(out, places, article, ids);
  }

  void write() {
    out.objects("entities", article.entities(), this::entity);
    out.objects("statements", article.annotated().statements(), this::statement);
    out.objects("events", article.annotated().events(), this::event);
    out.objects("relations", article.annotated().relations(), this::relation);
  }

  private void entity(Entity entity) {
    out.field("id", entity.id())
        .field("schema", entity.schema().label())
        .field("name", entity.name())
        .objects(
            "mentions",
            entity.mentions(),
            mention -> {
              places.ends(mention.span());
              out.field("form", mention.form().label());
            });
    Optional.ofNullable(caseIds.get(entity.id())).ifPresent(id -> out.field("case", id));
  }

  private void statement(Statement statement) {
    out.field("id", statement.id().toString()).field("form", statement.form().label());
    places.spans("content", statement.content().spans());
    places.spans("cue", statement.cue());
    out.objects("source", statement.sources(), this::speaker)
        .field("sourceType", statement.sourceType().label())
        .objects("addressee", statement.addressees(), this::speaker)
        .field("within", statement.within())
        .field("act", statement.act().label())
        .field("factuality", statement.factuality().label())
        .field("rule", statement.explanation().rule());
    statement.confidence().ifPresent(c -> out.field("confidence", c.probability()));
  }

  private void event(EventMention event) {
    out.field("id", event.id())
        .field("type", event.type().map(EventType::label))
        .strings("modes", labels(event.modes(), m -> m.label()))
        .strings("contexts", labels(event.contexts(), c -> c.label()))
        .field("label", event.label());
    places.spans("trigger", event.trigger().spans());
    out.objects("actor", event.actors(), this::argument)
        .objects("recipient", event.recipients(), this::argument);
    argument("place", event.place());
    out.field("date", event.date())
        .field("factuality", event.factuality().label())
        .strings("auxiliary", labels(event.auxiliary().stream().sorted().toList(), a -> a.label()))
        .field("statement", event.statement())
        .field("rule", event.explanation().rule());
  }

  private void relation(Relation relation) {
    out.field("id", relation.id()).field("type", relation.type().label());
    argument("subject", Optional.of(relation.subject()));
    argument("object", Optional.of(relation.object()));
    out.field("role", relation.role())
        .field("since", relation.since())
        .field("until", relation.until())
        .field("polarity", relation.polarity().label())
        .flag("ended", relation.ended());
    places.spans("evidence", relation.evidence().spans());
    out.field("factuality", relation.factuality().label())
        .field("statement", relation.statement())
        .field("rule", relation.explanation().rule());
  }

  private void argument(String key, Optional<Participant> participant) {
    participant.ifPresentOrElse(p -> out.object(key, () -> argument(p)), () -> out.nothing(key));
  }

  private void argument(Participant participant) {
    out.field("entity", idOf(participant));
    places.words(participant.words());
  }

  private void speaker(Participant participant) {
    places.ends(participant.words());
    out.field("entity", idOf(participant)).field("text", places.textOf(participant.words()));
  }

  private Optional<String> idOf(Participant participant) {
    return participant.mention().map(entities::get).map(Entity::id);
  }

  private static <T> List<String> labels(List<T> values, Function<T, String> label) {
    return values.stream().map(label).toList();
  }
}
