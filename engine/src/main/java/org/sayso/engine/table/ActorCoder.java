package org.sayso.engine.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;
import org.sayso.model.text.Span;

/**
 * Says to which country and sector the actors of one article belong: by the words at the spot, then
 * by what the article calls the same entity elsewhere, the offices that it gives it, and last by
 * its kind. Reads the article at construction and changes no more; thread-safe.
 */
public final class ActorCoder {
  private static final SectorWords SECTORS = new SectorWords();

  private final String text;
  private final Map<Span, Entity> entities;
  private final Map<Integer, Set<String>> phrases = new HashMap<>();

  /** For the actors of this article. */
  public ActorCoder(LinkedArticle article) {
    this.text = article.article().text();
    this.entities = article.entitiesBySpan();
    article.annotated().events().forEach(e -> e.actors().forEach(this::learn));
    article.annotated().events().forEach(e -> e.recipients().forEach(this::learn));
    article.annotated().statements().forEach(s -> s.sources().forEach(this::learn));
    article
        .annotated()
        .relations()
        .forEach(
            r -> {
              learn(r.subject());
              if (r.type() == RelationType.POSITION && !r.ended()) {
                String office = r.object().words().in(text) + " " + r.role().orElse("");
                entity(r.subject()).ifPresent(e -> learn(e, office));
              }
            });
    article.entities().forEach(this::learnMentions);
  }

  /** The code of who takes part in a finding. */
  public ActorCode of(Participant actor) {
    List<String> told = new ArrayList<>(List.of(actor.words().in(text)));
    Optional<Entity> entity = entity(actor);
    entity.ifPresent(e -> told.add(e.name()));
    entity.ifPresent(e -> told.addAll(phrases.getOrDefault(e.number(), Set.of())));
    Optional<Country> country = told.stream().flatMap(p -> CountryWords.in(p).stream()).findFirst();
    String name = entity.map(Entity::name).orElse(told.get(0));
    return new ActorCode(name, country, sectors(told, entity.map(Entity::schema), country));
  }

  private static List<Sector> sectors(
      List<String> told, Optional<Schema> schema, Optional<Country> country) {
    Set<Sector> sectors = new LinkedHashSet<>();
    boolean state = schema.filter(s -> s == Schema.COUNTRY).isPresent();
    if (state || schema.isEmpty() && Countries.standard().find(told.get(0)).isPresent()) {
      return List.of(Sector.GOV);
    }
    if (SectorWords.isFormer(told.get(0))) {
      sectors.add(Sector.ELI);
    }
    told.stream().flatMap(p -> SECTORS.of(p).stream()).findFirst().ifPresent(sectors::add);
    if (sectors.isEmpty()) {
      schema.flatMap(s -> byKind(s, country)).ifPresent(sectors::add);
    }
    return List.copyOf(sectors);
  }

  private static Optional<Sector> byKind(Schema schema, Optional<Country> country) {
    return switch (schema) {
      case COMPANY -> Optional.of(Sector.BUS);
      case PUBLIC_BODY -> Optional.of(Sector.GOV);
      case GROUP -> country.map(c -> Sector.CVL);
      default -> Optional.empty();
    };
  }

  private Optional<Entity> entity(Participant participant) {
    return participant.mention().map(entities::get);
  }

  private void learn(Participant participant) {
    entity(participant).ifPresent(e -> learn(e, participant.words().in(text)));
  }

  private void learn(Entity entity, String phrase) {
    phrases.computeIfAbsent(entity.number(), n -> new LinkedHashSet<>()).add(phrase);
  }

  private void learnMentions(Entity entity) {
    entity.mentions().stream()
        .filter(m -> m.form() == MentionForm.NOMINAL)
        .forEach(m -> learn(entity, m.span().in(text)));
  }
}
