package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> HOLDING = Set.of("held", "controlled", "occupied", "run");

  /** What kind of thing a noun of {@code kinds.tsv} names. */
  enum Kind {
    FORCE,
    PEOPLE,
    SITE,
    AREA,
    ASSET,
    UNION,
    DEED
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Reads the nouns. */
  Grounds() {
    for (Row row : Table.read(Grounds.class, "kinds.tsv", 3)) {
      kinds.put(row.at(0), Kind.valueOf(row.at(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** Whether the word is a noun of this kind, in the singular or plural. */
  boolean is(Token token, Kind kind) {
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
          : own.map(this::whole);
    }
    return is(scope.s().token(token), Kind.AREA) ? area(scope, token) : Optional.empty();
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
    Optional<Mention> name = scope.mention(token).filter(m -> isName(m) && scope.fits(m, "person"));
    if (name.isPresent()) {
      return name.map(this::whole);
    }
    boolean kind = is(scope.s().token(token), Kind.AREA) || is(scope.s().token(token), Kind.SITE);
    boolean definite =
        scope.tree().children(token, "det").stream()
            .anyMatch(d -> scope.s().token(d).lower().matches("the|this|that"));
    return kind && definite
        ? Optional.of(new Participant(Phrases.words(scope.s(), token), Optional.empty()))
        : Optional.empty();
  }

  /** Sites, and the things of a body, that these tokens head. */
  List<Participant> sites(Scope scope, Collection<Integer> tokens) {
    return tokens.stream()
        .filter(t -> is(scope.s().token(t), Kind.SITE) || is(scope.s().token(t), Kind.ASSET))
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

  /** Something armed or organised that this token heads. */
  Optional<Participant> force(Scope scope, int token) {
    Optional<Mention> holder = holder(scope, token);
    if (holder.isPresent()) {
      return holder.map(this::whole);
    }
    Optional<Mention> mention = scope.mention(token);
    if (is(scope.s().token(token), Kind.ASSET) && mention.filter(this::isName).isEmpty()) {
      return modifier(scope, token).map(this::whole);
    }
    boolean noun = is(scope.s().token(token), Kind.FORCE) && mention.filter(this::isName).isEmpty();
    boolean body =
        mention.filter(m -> scope.mentions().nameOf(m).isPresent()).isPresent()
            && scope.fits(mention.get(), "body");
    return noun || body ? Optional.of(phrase(scope, token)) : Optional.empty();
  }

  /** The phrase of a noun, with its mention or that of a body that it is named after. */
  Participant phrase(Scope scope, int token) {
    Optional<Mention> mention = scope.mention(token).or(() -> modifier(scope, token));
    Optional<Mention> name = scope.mention(token).filter(this::isName);
    return new Participant(
        name.map(Mention::span).orElseGet(() -> upTo(scope, token)), mention.map(Mention::span));
  }

  /** The words of the phrase as far as its noun: "villagers", without "in Lindau". */
  private static Span upTo(Scope scope, int noun) {
    Span words = Phrases.words(scope.s(), noun);
    return new Span(words.start(), scope.s().token(noun).span().end());
  }

  /** Heads of the phrases on the word that say where. */
  static List<Integer> where(Scope scope, int word) {
    return scope.tree().children(word, "nmod", "obl").stream()
        .filter(c -> scope.hasCase(c, WHERE))
        .toList();
  }

  /** The name of a place that an area's noun goes with. */
  private Optional<Mention> named(Scope scope, int noun) {
    Tree tree = scope.tree();
    Stream<Integer> of =
        tree.children(noun, "nmod").stream().filter(c -> scope.hasCase(c, List.of("of")));
    Stream<Integer> before =
        tree.children(noun, "compound", "amod").stream().sorted((a, b) -> b - a);
    return Stream.of(of, before, tree.children(noun, "appos").stream())
        .flatMap(s -> s)
        .map(c -> scope.mention(c).flatMap(scope.mentions()::nameOf))
        .flatMap(Optional::stream)
        .filter(m -> isPlaceName(scope, m))
        .findFirst();
  }

  /** "Lake Guard fighters": the body before the noun. */
  private Optional<Mention> modifier(Scope scope, int noun) {
    return scope.tree().children(noun, "compound", "amod", "nmod:poss").stream()
        .map(c -> scope.mention(c).filter(m -> isName(m) && scope.fits(m, "body")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "a Guard-held building": the Guard. */
  private Optional<Mention> holder(Scope scope, int noun) {
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

  private boolean isName(Mention mention) {
    return mention.form() == MentionForm.NAME && mention.schema() != Schema.DOCUMENT;
  }

  private Participant whole(Mention mention) {
    return new Participant(mention.span(), Optional.of(mention.span()));
  }
}
