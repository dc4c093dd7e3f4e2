package org.sayso.engine.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.engine.answer.CaseContents;
import org.sayso.engine.table.ActorCode;
import org.sayso.engine.table.ActorCoder;
import org.sayso.engine.table.PlaceCoder;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Participant;
import org.sayso.model.geo.Country;
import org.sayso.model.geo.CountryCodes;

/**
 * Writes a case's events as PLOVER's JSON records, one a line. The auxiliary modes (historical,
 * future, hypothetical, negation) stand among the modes; factuality, the EDTF date and the article
 * are fields beside PLOVER's own. Uncoded events are left out, for PLOVER has no type for them.
 * Stateless and thread-safe.
 */
public final class PloverWriter {
  private PloverWriter() {}

  /** The records, articles in the order of their ids, events in that of the text. */
  public static List<String> records(CaseContents contents) {
    Map<ArticleEntity, String> ids = new HashMap<>();
    contents.entities().forEach(e -> e.members().forEach(m -> ids.put(m, e.id())));
    List<String> records = new ArrayList<>();
    for (LinkedArticle article : contents.articles()) {
      Source source = new Source(article, ids, new ActorCoder(article), new PlaceCoder(article));
      for (EventMention event : article.annotated().events()) {
        event
            .type()
            .ifPresent(
                type ->
                    records.add(JsonOut.render(out -> new Record(out, source).write(event, type))));
      }
    }
    return List.copyOf(records);
  }

  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, as PLOVER has it. */
  private static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  /** An article and what is known of its actors and places. */
  private record Source(
      LinkedArticle article, Map<ArticleEntity, String> ids, ActorCoder actors, PlaceCoder places) {
    Optional<String> idOf(Entity entity) {
      return Optional.ofNullable(
          ids.get(new ArticleEntity(article.article().id(), entity.number())));
    }
  }

  /** One record in the making. */
  private static final class Record {
    private final JsonOut out;
    private final Source source;
    private final LinkedArticle article;
    private final Places places;

    Record(JsonOut out, Source source) {
      this.out = out;
      this.source = source;
      this.article = source.article();
      this.places = new Places(out, article.article().text());
    }

    void write(EventMention event, EventType type) {
      out.object(
          () -> {
            out.field("id", article.article().id() + "-" + event.id()).field("date", event.date());
            out.objects("actor", event.actors(), this::actor)
                .objects("recipient", event.recipients(), this::actor)
                .strings("event", List.of(type.label()))
                .strings("mode", modes(event))
                .strings("context", event.contexts().stream().map(c -> c.label()).toList())
                .field("quad_code", quad(type));
            event.place().ifPresent(p -> out.object("event_loc", () -> place(p)));
            out.field("event_text", event.label())
                .objects("text_info", event.trigger().spans(), places::words)
                .field("factuality", event.factuality().label());
            out.object("cite_info", this::cite).field("coder", "sayso");
          });
    }

    private static List<String> modes(EventMention event) {
      List<String> modes = new ArrayList<>(event.modes().stream().map(EventMode::label).toList());
      event.auxiliary().stream().sorted().map(Auxiliary::label).forEach(modes::add);
      return modes;
    }

    private void actor(Participant participant) {
      ActorCode code = source.actors().of(participant);
      Optional<Entity> entity = article.entityOf(participant);
      out.field("code", code.country().map(c -> CountryCodes.of(c).alpha3()))
          .strings("sector", code.sectors().stream().map(Enum::name).toList())
          .field("entity_text", places.textOf(participant.words()))
          .field("identifier_text", entity.map(Entity::name))
          .field("case", entity.flatMap(source::idOf));
      places.ends(participant.words());
    }

    private void place(Participant place) {
      Optional<Country> country = source.places().country(place);
      out.field("text", places.textOf(place.words()))
          .field("country", country.map(c -> CountryCodes.of(c).alpha3()));
      places.ends(place.words());
    }

    private void cite() {
      out.field("path", article.article().path())
          .field("url", article.article().metadata().url())
          .field("publisher", article.article().metadata().publisher())
          .field("published", article.article().metadata().published());
    }
  }
}
