package org.sayso.link.across;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.link.name.Folding;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Spelling;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;

/** Takes the names of linked articles' entities apart. Stateless and thread-safe. */
public final class MemberReader {
  private final Countries countries = Countries.standard();
  private final BearingReader bearings = new BearingReader();
  private final PersonNames persons;
  private final OrganizationNames organizations;

  /** A reader by these tables. */
  public MemberReader(PersonNames persons, OrganizationNames organizations) {
    this.persons = persons;
    this.organizations = organizations;
  }

  /** The members of all articles, sorted by article and number, whatever the order given. */
  public List<Member> read(List<LinkedArticle> articles) {
    return articles.stream()
        .sorted(Comparator.comparing(a -> a.article().id()))
        .flatMap(a -> a.entities().stream().map(e -> member(a, e)))
        .toList();
  }

  private Member member(LinkedArticle article, Entity entity) {
    List<String> written = written(article, entity);
    List<Name> names = written.isEmpty() ? List.of() : names(entity, written);
    return new Member(
        new ArticleEntity(article.article().id(), entity.number()),
        entity.schema(),
        entity.name(),
        written,
        joining(names),
        shorts(names),
        entity.schema() == Schema.PERSON ? bearings.read(article, entity) : Bearing.NOTHING);
  }

  private List<Name> names(Entity entity, List<String> written) {
    SortedMap<String, Name> byKey = new TreeMap<>();
    Stream.concat(Stream.of(entity.name()), written.stream())
        .flatMap(words -> name(entity.schema(), words).stream())
        .filter(name -> !isNobodys(name))
        .forEach(name -> byKey.putIfAbsent(name.key(), name));
    return List.copyOf(byKey.values());
  }

  private List<String> written(LinkedArticle article, Entity entity) {
    String text = article.article().text();
    return entity.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .map(m -> Spelling.bare(m.span().in(text)))
        .filter(w -> !w.isEmpty())
        .map(w -> entity.schema() == Schema.PERSON ? persons.bare(w) : w)
        .sorted()
        .distinct()
        .toList();
  }

  /** Full names where there are any: two people, two clubs may share the short one. */
  private List<Name> joining(List<Name> names) {
    List<Name> full = names.stream().filter(n -> !n.isShort() && !isPartOfOne(n, names)).toList();
    return full.isEmpty() ? names : full;
  }

  private Set<String> shorts(List<Name> names) {
    return names.stream()
        .filter(n -> n instanceof OrganizationName && (n.isShort() || isPartOfOne(n, names)))
        .map(Name::key)
        .collect(Collectors.toSet());
  }

  /**
   * "Herons" of "Lindau Herons", any body's words of its full name; "Velmar" of "Velmar Foods"
   * joins.
   */
  private boolean isPartOfOne(Name name, List<Name> names) {
    return name instanceof OrganizationName part
        && names.stream()
            .anyMatch(
                n ->
                    n instanceof OrganizationName o
                        && part.isPartOf(o)
                        && (part.isEndOf(o) || organizations.isCommon(part.words())));
  }

  /** "Foreign Ministry" without its state: every state has one. */
  private static boolean isNobodys(Name name) {
    return name instanceof OrganizationName o
        && o.style() == OrganizationName.Style.GENERIC
        && o.state().isEmpty();
  }

  private Optional<? extends Name> name(Schema schema, String words) {
    return switch (schema) {
      case PERSON -> persons.parse(words);
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> organizations.parse(words);
      case COUNTRY -> state(words);
      case PLACE -> key(words).map(k -> new Name.Place(k, schema));
      case GROUP -> group(words);
      case EVENT, DOCUMENT, PRODUCT -> key(words).map(k -> new Name.Other(k, schema));
    };
  }

  private Optional<Name> state(String words) {
    return countries
        .find(words)
        .<Name>map(found -> new Name.State(found.country()))
        .or(() -> key(words).map(k -> new Name.Place(k, Schema.COUNTRY)));
  }

  private Optional<Name> group(String words) {
    return countries
        .find(words)
        .filter(found -> found.kind() == CountryNameKind.PEOPLE)
        .map(CountryName::country)
        .<Name>map(Name.People::new)
        .or(() -> key(words).map(k -> new Name.Other(k, Schema.GROUP)));
  }

  private Optional<String> key(String words) {
    String plain = countries.findRegion(words).orElse(words);
    return Optional.of(Folding.fold(Spelling.bare(plain))).filter(k -> !k.isEmpty());
  }
}
