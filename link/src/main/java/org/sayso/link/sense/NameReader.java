package org.sayso.link.sense;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.link.name.Folding;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Spelling;
import org.sayso.link.name.Title;
import org.sayso.link.name.Titles;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;
import org.sayso.model.text.Span;

/** Takes the names of one article apart. Stateless and thread-safe. */
public final class NameReader {
  private final Countries countries = Countries.standard();
  private final Titles titles;
  private final PersonNames persons;
  private final OrganizationNames organizations;
  private final CapitalSense capitals = new CapitalSense();

  /** A reader by these tables. */
  public NameReader(Titles titles, PersonNames persons, OrganizationNames organizations) {
    this.titles = titles;
    this.persons = persons;
    this.organizations = organizations;
  }

  /** The uses of the given mentions of the article, in their order; marks alone give none. */
  public List<NameUse> read(AnnotatedArticle article, List<Mention> names) {
    Set<Span> acting = CapitalSense.acting(article);
    return names.stream().flatMap(m -> use(m, article, acting).stream()).toList();
  }

  private Optional<NameUse> use(Mention mention, AnnotatedArticle article, Set<Span> acting) {
    String text = article.article().text();
    Surroundings around = Surroundings.of(text, mention.span());
    Optional<Title> title = titles.endOf(around.before().stream().map(Folding::fold).toList());
    String words = Spelling.clean(mention.span().in(text));
    return isPerson(mention, words, title)
        ? persons.parse(words).map(n -> new NameUse(mention, persons.bare(words), n, title))
        : state(mention, words, article, acting)
            .or(() -> region(words))
            .or(() -> thing(mention, words, around))
            .map(n -> new NameUse(mention, words, n, Optional.empty()));
  }

  private boolean isPerson(Mention mention, String words, Optional<Title> title) {
    boolean body = organizations.kind(words).isPresent() && words.contains(" ");
    boolean addressed = title.filter(t -> t.kind() == Title.Kind.COURTESY).isPresent();
    return !body && (addressed || mention.schema() == Schema.PERSON);
  }

  private Optional<Name> state(
      Mention mention, String words, AnnotatedArticle article, Set<Span> acting) {
    Optional<CountryName> found = countries.find(words);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CountryName meaning = found.get();
    return switch (meaning.kind()) {
      case NAME, ABBREVIATION, ADJECTIVE -> Optional.of(new Name.State(meaning.country()));
      case PEOPLE ->
          Optional.of(
              mention.schema() == Schema.COUNTRY
                  ? new Name.State(meaning.country())
                  : new Name.People(meaning.country()));
      case CAPITAL ->
          Optional.of(
              capitals.of(mention, article, acting) == CapitalSense.Sense.STATE
                  ? new Name.State(meaning.country())
                  : new Name.Place(plainKey(words), Schema.PLACE));
    };
  }

  private Optional<Name> region(String words) {
    return countries
        .findRegion(words)
        .map(r -> new Name.Place(plainKey(r), r.equals("the West") ? Schema.GROUP : Schema.PLACE));
  }

  private Optional<Name> thing(Mention mention, String words, Surroundings around) {
    String key = plainKey(words);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Schema schema = mention.schema();
    if (organizations.isKnown(words)) {
      return organization(words, around);
    }
    return switch (schema) {
      case ORGANIZATION, COMPANY, PUBLIC_BODY, PERSON -> organization(words, around);
      case PLACE, COUNTRY -> Optional.of(new Name.Place(key, schema));
      case GROUP, EVENT, DOCUMENT, PRODUCT -> Optional.of(new Name.Other(key, schema));
    };
  }

  private Optional<Name> organization(String words, Surroundings around) {
    return organizations.parse(words).map(n -> owned(n, around));
  }

  /** A body that says not whose it is takes the state that stands next to it. */
  private Name owned(OrganizationName name, Surroundings around) {
    if (name.schema() != Schema.PUBLIC_BODY || name.state().isPresent()) {
      return name;
    }
    return ownerBefore(around.before())
        .or(() -> ownerAfter(around.after()))
        .map(name::of)
        .orElse(name);
  }

  private Optional<String> ownerBefore(List<String> words) {
    int end = words.size();
    for (int n = 1; n <= Math.min(3, end); n++) {
      String owner = String.join(" ", words.subList(end - n, end));
      Optional<CountryName> found = countries.find(owner.replaceAll("'s?$", ""));
      if (found.filter(f -> isOwner(f, owner)).isPresent()) {
        return found.map(f -> f.country().code());
      }
    }
    return Optional.empty();
  }

  private static boolean isOwner(CountryName found, String owner) {
    return switch (found.kind()) {
      case ADJECTIVE, ABBREVIATION -> true;
      case NAME, CAPITAL -> owner.endsWith("'s") || owner.endsWith("'");
      case PEOPLE -> false;
    };
  }

  private Optional<String> ownerAfter(List<String> words) {
    if (words.size() < 2 || !words.get(0).equals("of")) {
      return Optional.empty();
    }
    for (int n = Math.min(3, words.size() - 1); n > 0; n--) {
      Optional<CountryName> found = countries.find(String.join(" ", words.subList(1, 1 + n)));
      if (found.filter(f -> f.kind() == CountryNameKind.NAME).isPresent()) {
        return found.map(f -> f.country().code());
      }
    }
    return Optional.empty();
  }

  private static String plainKey(String words) {
    return Folding.fold(Spelling.bare(words));
  }
}
