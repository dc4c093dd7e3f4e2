package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.article.Credit;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.text.Span;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.word.OfficeWords;
import org.sayso.understand.word.RoleNouns;
import org.sayso.understand.word.Titles;

/**
 * Finds names: what the recogniser tagged, the names, adjectives and peoples of countries, and, in
 * a second look over the whole article, surnames and short forms of names that it knows by then.
 * One name has one kind throughout an article.
 */
public final class NameFinder {
  private static final int LONGEST_COUNTRY = 5;

  private final Countries countries;
  private final OfficeWords offices;
  private final RoleNouns roles;
  private final Titles titles = new Titles();
  private final WellKnown known = new WellKnown();
  private final Units units;
  private final Capitals capitals;
  private final Set<String> bodies =
      Table.read(NameFinder.class, "bodies.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Reads the word lists of this package; the other lists are given. */
  public NameFinder(Countries countries, OfficeWords offices, RoleNouns roles) {
    this.roles = roles;
    this.countries = countries;
    this.offices = offices;
    this.units = new Units(countries);
    this.capitals = new Capitals(roles);
  }

  /** The names of the article in the order of the text; none overlaps another. */
  public List<Name> find(ParsedArticle article) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      BitSet taken = new BitSet();
      Nicknamed.in(sentence, article.text()).forEach(n -> add(n, taken, names));
      known.in(sentence).forEach(n -> add(n, taken, names));
      units.in(sentence).forEach(n -> add(n, taken, names));
      recognised(sentence, taken, names);
      titled(sentence, taken, names);
      countries(sentence, taken, names);
      credited(article, sentence, taken, names);
      unseen(sentence, taken, names);
      capitals.in(sentence, taken).forEach(n -> add(n, taken, names));
    }
    return withEchoes(new KnownNames(names).applyTo(article), article);
  }

  private List<Name> withEchoes(List<Name> names, ParsedArticle article) {
    Echoes echoes = new Echoes(names, article, roles);
    List<Name> all = new ArrayList<>();
    names.forEach(n -> all.addAll(echoes.recut(n)));
    Set<Span> taken =
        all.stream().flatMap(NameFinder::tokens).map(Token::span).collect(Collectors.toSet());
    all.addAll(echoes.in(article, taken));
    all.sort(Comparator.comparing(Name::span));
    return all;
  }

  private static Stream<Token> tokens(Name name) {
    return name.sentence().tokens().subList(name.first(), name.last() + 1).stream();
  }

  private void recognised(Sentence sentence, BitSet taken, List<Name> names) {
    for (int i = 0; i < sentence.size(); i++) {
      int end = runEnd(sentence, i);
      if (end > i) {
        tidy(sentence, i, end - 1)
            .filter(n -> !isCountry(n))
            .map(known::settled)
            .ifPresent(n -> add(n, taken, names));
        i = end - 1;
      }
    }
  }

  /** "Tamund province" names a place where the recogniser saw nothing. */
  private void unseen(Sentence sentence, BitSet taken, List<Name> names) {
    for (int i = 1; i < sentence.size(); i++) {
      known.before(sentence, i).ifPresent(n -> add(n, taken, names));
    }
  }

  /** "Ms Petrov" is a person even where the recogniser saw nothing. */
  private void titled(Sentence sentence, BitSet taken, List<Name> names) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean named = sentence.token(i + 1).isProperNoun();
      if (named && titles.isTitle(sentence.token(i).text())) {
        add(new Name(sentence, i + 1, i + 1, Schema.PERSON), taken, names);
      }
    }
  }

  private int runEnd(Sentence sentence, int start) {
    NameType type = sentence.token(start).name();
    int end = start;
    while (type != NameType.NONE && end < sentence.size() && sentence.token(end).name() == type) {
      end++;
    }
    return end;
  }

  /** Drops what is no part of a name at its ends, and takes in the state before "'s Ministry". */
  private Optional<Name> tidy(Sentence sentence, int first, int last) {
    while (first <= last && !isNameWord(sentence.token(first))) {
      first++;
    }
    while (last > first && !isNameWord(sentence.token(last))) {
      last--;
    }
    if (first > last || first == last && opensAsCommonNoun(sentence.token(first))) {
      return Optional.empty();
    }
    if (first < last && titles.isTitle(sentence.token(first).text())) {
      return Optional.of(new Name(sentence, first + 1, last, Schema.PERSON));
    }
    Schema schema = schemaOf(sentence, first, last);
    int start = capitals.before(sentence, withOwner(sentence, first, schema), schema);
    return Optional.of(new Name(sentence, start, last, schema));
  }

  /** "Neighbours said": the recogniser takes a capital at the beginning for a name's. */
  private boolean opensAsCommonNoun(Token token) {
    return token.index() == 0 && token.tag().equals("NNS") || roles.isCapitalPlural(token);
  }

  /** "Ukraine's Security Service": the office's name holds the state that it belongs to. */
  private int withOwner(Sentence sentence, int first, Schema schema) {
    boolean owned =
        schema == Schema.ORGANIZATION
            && first >= 2
            && sentence.token(first - 1).tag().equals("POS")
            && offices.isOffice(sentence, first)
            && countries.find(sentence.token(first - 2).text()).isPresent();
    return owned ? first - 2 : first;
  }

  private boolean isCountry(Name name) {
    String words = spaced(name.sentence(), name.first(), name.last());
    return countries.find(words).isPresent();
  }

  private static boolean isNameWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0))
        && !token.tag().equals("DT")
        && !token.tag().equals("PRP")
        && !(token.tag().equals("IN") && token.index() == 0);
  }

  private void countries(Sentence sentence, BitSet taken, List<Name> names) {
    for (int i = 0; i < sentence.size(); i++) {
      int last = countryEnd(sentence, i, taken);
      if (last >= i) {
        add(new Name(sentence, i, last, countrySchema(sentence, i, last)), taken, names);
        i = last;
      }
    }
  }

  private int countryEnd(Sentence sentence, int first, BitSet taken) {
    if (!Character.isUpperCase(sentence.token(first).text().codePointAt(0))) {
      return -1;
    }
    int free = Math.min(sentence.size(), first + LONGEST_COUNTRY);
    int end = taken.nextSetBit(first);
    for (int last = (end < 0 ? free : Math.min(free, end)) - 1; last >= first; last--) {
      boolean word = sentence.token(last).text().chars().anyMatch(Character::isLetter);
      if (word && countries.find(spaced(sentence, first, last)).isPresent()
          || word && countries.isRegion(spaced(sentence, first, last))) {
        return last;
      }
    }
    return -1;
  }

  private Schema countrySchema(Sentence sentence, int first, int last) {
    Optional<CountryName> found = countries.find(spaced(sentence, first, last));
    if (found.isEmpty()) {
      return Schema.PLACE;
    }
    return switch (found.get().kind()) {
      case NAME, ABBREVIATION, ADJECTIVE -> Schema.COUNTRY;
      case PEOPLE -> Schema.GROUP;
      case CAPITAL -> Schema.PLACE;
    };
  }

  /** The publishers that the reading stage found credited: "Photo via NorlandWatch". */
  private static void credited(
      ParsedArticle article, Sentence sentence, BitSet taken, List<Name> names) {
    for (Credit credit : article.article().credits()) {
      int start = article.text().indexOf(credit.name(), credit.span().start());
      if (start >= 0 && start + credit.name().length() <= credit.span().end()) {
        Span words = new Span(start, start + credit.name().length());
        named(sentence, words).ifPresent(n -> add(n, taken, names));
      }
    }
  }

  private static Optional<Name> named(Sentence sentence, Span words) {
    List<Token> inside = sentence.tokens().stream().filter(t -> words.covers(t.span())).toList();
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Name(
                sentence,
                inside.get(0).index(),
                inside.get(inside.size() - 1).index(),
                Schema.ORGANIZATION));
  }

  private static void add(Name name, BitSet taken, List<Name> names) {
    if (taken.get(name.first(), name.last() + 1).isEmpty()) {
      taken.set(name.first(), name.last() + 1);
      names.add(name);
    }
  }

  private static String spaced(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }

  private Schema schemaOf(Sentence sentence, int first, int last) {
    Schema schema =
        switch (sentence.token(first).name()) {
          case PERSON -> Schema.PERSON;
          case LOCATION -> Schema.PLACE;
          default -> Schema.ORGANIZATION;
        };
    boolean body = first < last && bodies.contains(sentence.token(last).lower());
    return body && schema == Schema.PERSON ? Schema.ORGANIZATION : schema;
  }
}
