package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.mention.Phrases;

/**
 * Who can be somewhere, and where: forces, people, sites and areas by the nouns of {@code
 * kinds.tsv} and by the names of the text.
 */
final class Grounds {
  /** The prepositions that put something in a place. */
  static final List<String> WHERE =
      List.of("in", "at", "near", "inside", "across", "throughout", "within", "outside", "around");

  private static final Set<String> QUANTITIES =
      Set.of("%", "percent", "most", "much", "half", "third", "quarter", "all", "rest", "majority");

  private static final Set<String> HOLDING =
      Set.of("held", "controlled", "occupied", "run", "besieged");

  /** Prepositions that make the adjacent phrase speak of the body before it. */
  private static final Set<String> AIMED = Set.of("against", "by", "of", "from");

  /** What kind of thing a noun of {@code kinds.tsv} names. */
  enum Kind {
    FORCE,
    PEOPLE,
    SITE,
    AREA,
    ASSET,
    UNION,
    DEED,
    /** Two words that make no such thing: "news site". */
    NONE
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Reads the nouns. */
  Grounds() {
    for (Row row : Table.read(Grounds.class, "kinds.tsv", 3)) {
      kinds.put(row.at(0), Kind.valueOf(row.at(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** Whether the word is a noun of this kind, in the singular or plural. */
  boolean is(Scope scope, int at, Kind kind) {
    Token token = scope.s().token(at);
    Kind pair =
        at == 0 || !token.isNoun()
            ? null
            : kinds.get(scope.s().token(at - 1).lower() + " " + token.lower());
    return pair == null ? is(token, kind) : pair == kind;
  }

  /** The same of the word alone. */
  private boolean is(Token token, Kind kind) {
    if (!token.isNoun()) {
      return false;
    }
    Kind own = kinds.get(token.lower());
    Kind found = own != null ? own : kinds.get(token.lemma().toLowerCase(Locale.ROOT));
    return found == kind;
  }

  /** The place that this token names or whose noun it is: "Mosul", "the city of Mosul". */
  Optional<Participant> place(Scope scope, int token) {
    Optional<Mention> own = scope.mention(token).filter(m -> isPlaceName(scope, m));
    if (own.isPresent()) {
      return scope.s().token(token).tag().startsWith("JJ")
          ? Optional.empty()
          : own.map(Grounds::whole);
    }
    if (is(scope, token, Kind.AREA)) {
      return area(scope, token);
    }
    return QUANTITIES.contains(scope.s().token(token).lower())
        ? places(scope, ofPhrases(scope, token)).stream().findFirst()
        : Optional.empty();
  }

  /** "most of Lindau", "20 percent of the Oslarian territory". */
  private static List<Integer> ofPhrases(Scope scope, int token) {
    return scope.tree().children(token, "nmod").stream()
        .filter(c -> c > token && scope.hasCase(c, List.of("of")))
        .toList();
  }

  private Optional<Participant> area(Scope scope, int noun) {
    Optional<Mention> name = named(scope, noun);
    boolean capital =
        scope.tree().children(noun, "compound").stream()
            .anyMatch(c -> scope.s().token(c).isProperNoun() && scope.mention(c).isEmpty());
    return name.isPresent() || capital
        ? Optional.of(new Participant(Phrases.words(scope.s(), noun), name.map(Mention::span)))
        : Optional.empty();
  }

  /**
   * The places of those phrases that say where: also names that pass for a person's, and "the
   * village" without a name.
   */
  List<Participant> whereabouts(Scope scope, Collection<Integer> tokens) {
    List<Participant> found = new ArrayList<>();
    for (int token : Arguments.expand(scope.s(), tokens)) {
      place(scope, token).or(() -> likely(scope, token)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Participant> likely(Scope scope, int token) {
    Optional<Mention> name =
        scope
            .mention(token)
            .filter(m -> isName(m) && (scope.fits(m, "person") || isSite(scope, m)));
    return name.isPresent() ? name.map(Grounds::whole) : definite(scope, token);
  }

  /** "Lindau Airport": a body whose name is that of a site. */
  private boolean isSite(Scope scope, Mention name) {
    return IntStream.range(0, scope.s().size())
        .filter(i -> name.span().covers(scope.s().token(i).span()))
        .anyMatch(i -> is(scope.s().token(i), Kind.SITE));
  }

  /** "the village", "the Lindau bridge", and what has capitals of its own: "Tamund Barrage". */
  private Optional<Participant> definite(Scope scope, int token) {
    boolean kind = is(scope, token, Kind.AREA) || is(scope, token, Kind.SITE);
    boolean definite =
        scope.tree().children(token, "det").stream()
            .anyMatch(d -> scope.s().token(d).lower().matches("the|this|that"));
    return kind && definite
        ? Optional.of(new Participant(Phrases.words(scope.s(), token), Optional.empty()))
        : Optional.empty();
  }

  /** Places with a name and sites that the text has told of: what can be taken or held. */
  List<Participant> holdings(Scope scope, Collection<Integer> tokens) {
    List<Participant> found = new ArrayList<>();
    for (int token : Arguments.expand(scope.s(), tokens)) {
      place(scope, token)
          .or(() -> definite(scope, token))
          .or(() -> several(scope, token))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "seized villages", "retook 40 miles of land": ground without a name. */
  private Optional<Participant> several(Scope scope, int token) {
    return is(scope, token, Kind.AREA) && scope.s().token(token).tag().equals("NNS")
        ? Optional.of(new Participant(Phrases.words(scope.s(), token), Optional.empty()))
        : Optional.empty();
  }

  /** Those who live or stay somewhere, with or without arms. */
  List<Participant> people(Scope scope, Collection<Integer> tokens) {
    return tokens.stream()
        .filter(t -> is(scope, t, Kind.PEOPLE) || is(scope, t, Kind.FORCE))
        .map(t -> phrase(scope, t))
        .toList();
  }

  /** Sites, and the things of a body, that these tokens head. */
  List<Participant> sites(Scope scope, Collection<Integer> tokens) {
    return tokens.stream()
        .filter(t -> is(scope, t, Kind.SITE) || is(scope, t, Kind.ASSET))
        .filter(t -> force(scope, t).isEmpty())
        .map(t -> phrase(scope, t))
        .toList();
  }

  /** The places of these tokens and of those coordinated with them. */
  List<Participant> places(Scope scope, Collection<Integer> tokens) {
    return Arguments.expand(scope.s(), tokens).stream()
        .map(t -> place(scope, t))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The forces, or bodies with a name, of these tokens; what belongs to a body is that body. */
  List<Participant> forces(Scope scope, Collection<Integer> tokens) {
    return tokens.stream().map(t -> force(scope, t)).flatMap(Optional::stream).distinct().toList();
  }

  /** Somebody, or fighters without a name. */
  List<Participant> actors(Scope scope, Collection<Integer> tokens) {
    List<Participant> found = scope.ends(tokens, "actor");
    return found.isEmpty() ? forces(scope, tokens) : found;
  }

  /** Something armed or organised that this token heads. */
  Optional<Participant> force(Scope scope, int token) {
    Optional<Mention> holder = holder(scope, token);
    if (holder.isPresent()) {
      return holder.map(Grounds::whole);
    }
    Optional<Mention> mention = scope.mention(token);
    if (is(scope, token, Kind.ASSET) && mention.filter(Grounds::isName).isEmpty()) {
      return modifier(scope, token).map(Grounds::whole);
    }
    boolean noun = is(scope, token, Kind.FORCE) && mention.filter(Grounds::isName).isEmpty();
    boolean body =
        mention.filter(m -> scope.mentions().nameOf(m).isPresent()).isPresent()
            && scope.fits(mention.get(), "body");
    return noun || body ? Optional.of(phrase(scope, token)) : Optional.empty();
  }

  /** The phrase of a noun, with its mention or that of a body that it is named after. */
  Participant phrase(Scope scope, int token) {
    Optional<Mention> mention = scope.mention(token).or(() -> modifier(scope, token));
    Optional<Mention> name = scope.mention(token).filter(Grounds::isName);
    return new Participant(
        name.map(Mention::span).orElseGet(() -> upTo(scope, token)), mention.map(Mention::span));
  }

  /** The words of the phrase as far as its noun: "villagers", without "in Lindau". */
  private static Span upTo(Scope scope, int noun) {
    Span words = Phrases.words(scope.s(), noun);
    int start =
        scope.tree().children(noun, "det", "nummod").stream()
            .filter(c -> c < noun)
            .map(c -> scope.s().token(c).span().start())
            .min(Integer::compare)
            .orElse(words.start());
    return new Span(Math.max(start, words.start()), scope.s().token(noun).span().end());
  }

  /** The phrase of ground that somebody holds, with the place that it lies in or is. */
  Participant ground(Scope scope, int token) {
    Optional<Span> place =
        named(scope, token)
            .map(Mention::span)
            .or(
                () ->
                    places(scope, where(scope, token)).stream()
                        .findFirst()
                        .flatMap(Participant::mention));
    return new Participant(Phrases.words(scope.s(), token), place);
  }

  /** Heads of the phrases on the word, or right behind it, that say where. */
  static List<Integer> where(Scope scope, int word) {
    List<Integer> found = new ArrayList<>();
    scope.tree().children(word, "nmod", "obl").stream()
        .filter(c -> scope.hasCase(c, WHERE))
        .forEach(found::add);
    adjacent(scope, word).filter(a -> !found.contains(a)).ifPresent(found::add);
    return found;
  }

  /**
   * "aid to civilians | in Tamund": right behind the noun, whatever the parser hung it on; behind a
   * body's name only where something is aimed at it or done by it.
   */
  private static Optional<Integer> adjacent(Scope scope, int word) {
    int at = pastTime(scope, scope.end(word) + 1);
    boolean says =
        at < scope.s().size()
            && scope.s().token(word).isNoun()
            && !scope.same(word, scope.tree().head(word))
            && WHERE.contains(scope.s().token(at).lower())
            && scope.tree().is(at, "case");
    boolean free =
        says && (scope.mention(word).filter(Grounds::isName).isEmpty() || isAimedAt(scope, word));
    return free ? Optional.of(scope.tree().head(at)).filter(h -> h > at) : Optional.empty();
  }

  /** "strikes on the Guard this week in Lindau": past "this week". */
  private static int pastTime(Scope scope, int from) {
    int at = from;
    while (at < Math.min(from + 3, scope.s().size() - 1)
        && (scope.s().token(at).lower().matches("this|last|next|on|earlier")
            || Arguments.isTime(scope.s(), at))) {
      at++;
    }
    return at > from && Arguments.isTime(scope.s(), at - 1) ? at : from;
  }

  private static boolean isAimedAt(Scope scope, int word) {
    int first = word;
    while (first > 0 && scope.same(first - 1, word)) {
      first--;
    }
    first -= first > 0 && scope.s().token(first - 1).tag().equals("DT") ? 1 : 0;
    return first > 0 && AIMED.contains(scope.s().token(first - 1).lower());
  }

  /** "Near Lindau, …": the first words of the sentence, however they are parsed. */
  static List<Integer> opening(Scope scope) {
    boolean opens = scope.s().size() > 3 && WHERE.contains(scope.s().token(0).lower());
    for (int i = 1; opens && i < Math.min(6, scope.s().size() - 1); i++) {
      if (!Character.isUpperCase(scope.s().token(i).text().charAt(0))) {
        return List.of();
      }
      if (scope.s().token(i + 1).text().equals(",")) {
        return List.of(i);
      }
    }
    return List.of();
  }

  /** The name of a place that an area's noun goes with. */
  private Optional<Mention> named(Scope scope, int noun) {
    Tree tree = scope.tree();
    Stream<Integer> of =
        tree.children(noun, "nmod").stream().filter(c -> scope.hasCase(c, List.of("of")));
    Stream<Integer> before =
        tree.children(noun, "compound", "amod").stream().sorted((a, b) -> b - a);
    List<Mention> names =
        Stream.of(before, of, tree.children(noun, "appos").stream())
            .flatMap(s -> s)
            .map(c -> scope.mention(c).flatMap(scope.mentions()::nameOf))
            .flatMap(Optional::stream)
            .filter(m -> isPlaceName(scope, m))
            .toList();
    return names.stream()
        .filter(m -> !scope.fits(m, "state"))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /** "Lake Guard fighters": the body before the noun. */
  private Optional<Mention> modifier(Scope scope, int noun) {
    return scope.tree().children(noun, "compound", "amod", "nmod:poss").stream()
        .map(c -> scope.mention(c).filter(m -> isName(m) && scope.fits(m, "body")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "a Guard-held building": the Guard. */
  Optional<Mention> holder(Scope scope, int noun) {
    List<Mention> found = new ArrayList<>();
    for (int c : scope.tree().children(noun, "amod", "compound", "acl", "dep")) {
      boolean held =
          c >= 2
              && HOLDING.contains(scope.s().token(c).lower())
              && scope.s().token(c - 1).text().equals("-");
      if (held) {
        scope.mention(c - 2).filter(m -> scope.fits(m, "body")).ifPresent(found::add);
      }
    }
    return found.stream().findFirst();
  }

  private boolean isPlaceName(Scope scope, Mention mention) {
    return isName(mention) && scope.fits(mention, "place");
  }

  private static boolean isName(Mention mention) {
    return mention.form() == MentionForm.NAME && mention.schema() != Schema.DOCUMENT;
  }

  static Participant whole(Mention mention) {
    return new Participant(mention.span(), Optional.of(mention.span()));
  }
}
