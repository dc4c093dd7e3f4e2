package org.sayso.link.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Spelling;
import org.sayso.link.office.Office;
import org.sayso.link.office.Offices;
import org.sayso.link.office.Titling;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.Gender;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.text.Span;

/** Reads what the articles of a case tell of each in them. For one run, not thread-safe. */
final class TellingReader {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  /** What of an article is wanted for each of its entities. */
  private record Page(
      LinkedArticle article, Map<Integer, Entity> entities, Map<Span, Entity> bySpan) {}

  private final Map<ArticleId, Page> pages = new HashMap<>();
  private final NameKeys keys;
  private final PersonNames persons;
  private final Titling titling;

  /**
   * @param isPost whether the knowledge knows an office of these words
   */
  TellingReader(
      List<LinkedArticle> articles, NameKeys keys, PersonNames persons, Predicate<Office> isPost) {
    this.keys = keys;
    this.persons = persons;
    this.titling = new Titling(new Offices(), isPost);
    for (LinkedArticle article : articles) {
      Map<Integer, Entity> entities = new HashMap<>();
      article.entities().forEach(e -> entities.put(e.number(), e));
      pages.put(article.article().id(), new Page(article, entities, article.entitiesBySpan()));
    }
  }

  /** The names by which the article calls it, as written there, without titles. */
  List<String> names(ArticleEntity id) {
    Page page = pages.get(id.article());
    Entity entity = page.entities().get(id.number());
    String text = page.article().article().text();
    List<String> written = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (mention.form() == MentionForm.NAME) {
        String bare = Spelling.bare(mention.span().in(text));
        written.add(entity.schema() == Schema.PERSON ? persons.bare(bare) : bare);
      }
    }
    if (!written.isEmpty()) {
      written.add(entity.name());
    }
    return written.stream().filter(w -> !w.isBlank()).sorted().distinct().toList();
  }

  /** What kind of thing the article takes it for. */
  Schema schema(ArticleEntity id) {
    return entity(id).schema();
  }

  /** The entity itself. */
  Entity entity(ArticleEntity id) {
    return pages.get(id.article()).entities().get(id.number());
  }

  /** The article. */
  LinkedArticle article(ArticleEntity id) {
    return pages.get(id.article()).article();
  }

  /** Everything that it tells of it. */
  Telling telling(ArticleEntity id) {
    Page page = pages.get(id.article());
    Entity entity = page.entities().get(id.number());
    String text = page.article().article().text();
    List<Office> offices = new ArrayList<>();
    Set<String> countries = new HashSet<>();
    Gender gender = Gender.UNKNOWN;
    for (Mention mention : entity.mentions()) {
      switch (mention.form()) {
        case NAME -> {
          titling.before(text, mention.span()).ifPresent(offices::add);
          titling.after(text, mention.span()).ifPresent(offices::add);
          titling.stateBefore(text, mention.span()).ifPresent(countries::add);
        }
        case NOMINAL -> titling.office(mention.span().in(text)).ifPresent(offices::add);
        case PRONOUN -> gender = both(gender, gender(mention.span().in(text)));
      }
    }
    relations(page, entity, offices, countries);
    return new Telling(
        id,
        entity.schema(),
        names(id),
        offices,
        countries,
        around(page, entity),
        gender,
        page.article().article().metadata().published());
  }

  private void relations(Page page, Entity entity, List<Office> offices, Set<String> countries) {
    for (Relation relation : page.article().annotated().relations()) {
      boolean its = entity.equals(meant(page, relation.subject()).orElse(null));
      if (its && relation.polarity() == Polarity.POSITIVE) {
        String object = words(page, relation.object());
        if (relation.type() == RelationType.POSITION && relation.role().isPresent()) {
          titling
              .office(relation.role().get() + " of " + object)
              .map(o -> relation.ended() ? o.past() : o)
              .ifPresent(offices::add);
        } else if (relation.type() == RelationType.NATIONALITY) {
          Countries.standard().find(object).ifPresent(c -> countries.add(c.country().code()));
        }
      }
    }
  }

  private static Optional<Entity> meant(Page page, Participant participant) {
    return participant.mention().map(page.bySpan()::get);
  }

  private static String words(Page page, Participant participant) {
    return meant(page, participant)
        .map(Entity::name)
        .orElseGet(() -> participant.words().in(page.article().article().text()));
  }

  private Set<String> around(Page page, Entity entity) {
    Set<String> around = new HashSet<>();
    for (Entity other : page.article().entities()) {
      if (other.schema() == Schema.COUNTRY) {
        Countries.standard().find(other.name()).ifPresent(c -> around.add(c.country().code()));
      } else if (other != entity && other.schema() != Schema.PERSON) {
        keys.body(other.name()).ifPresent(around::add);
      }
    }
    return around;
  }

  private static Gender gender(String pronoun) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static Gender both(Gender one, Gender other) {
    return one == Gender.UNKNOWN || one == other
        ? other
        : other == Gender.UNKNOWN ? one : Gender.UNKNOWN;
  }
}
