package org.sayso.understand.shallow;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Token;
import org.sayso.understand.shallow.Unit.Kind;

/** Which noun phrases hang on another one: by preposition, apposition, coordination. */
final class Nouns {
  /** Prepositions that belong to the noun before them, whatever else stands there. */
  private static final Set<String> OF_NOUNS = Set.of("of");

  private final List<Token> tokens;
  private final List<Unit> units;
  private final Arcs arcs;

  Nouns(List<Token> tokens, List<Unit> units, Arcs arcs) {
    this.tokens = tokens;
    this.units = units;
    this.arcs = arcs;
  }

  /**
   * Hangs a noun phrase on what stands before it, if it belongs there.
   *
   * @param at its place among the units
   * @param verb the last verb, -1 where there is none; it takes what no noun takes
   */
  boolean joins(int at, int verb) {
    return switch (kind(at - 1)) {
      case PREPOSITION -> governed(at, verb);
      case COMMA -> kind(at - 2) == Kind.NOUN && (isAge(at) || apposed(at) || listed(at));
      case CONJUNCTION -> coordinated(at);
      default -> false;
    };
  }

  private boolean governed(int at, int verb) {
    int preposition = at - 1;
    int head = units.get(at).head();
    arcs.attach(units.get(preposition).head(), head, "case");
    boolean behindNoun = kind(preposition - 1) == Kind.NOUN;
    String word = tokens.get(units.get(preposition).head()).lower();
    int noun = behindNoun ? units.get(preposition - 1).head() : -1;
    boolean takes = behindNoun && (OF_NOUNS.contains(word) || verb < 0 || !arcs.isAttached(noun));
    if (takes) {
      arcs.attach(head, noun, "nmod");
    } else if (verb >= 0) {
      arcs.attach(head, verb, "obl");
    }
    return true;
  }

  /** "Ana Petrov, 45, said". */
  private boolean isAge(int at) {
    boolean age = tokens.get(units.get(at).head()).tag().equals("CD") && kind(at + 1) == Kind.COMMA;
    return age && arcs.attach(units.get(at).head(), units.get(at - 2).head(), "nummod");
  }

  /** "Hugh Hill, a doctor," and "the mayor of Torsby, Ana Petrov,": a name beside a noun. */
  private boolean apposed(int at) {
    int head = units.get(at).head();
    OptionalInt host =
        above(units.get(at - 2).head())
            .filter(h -> isName(h) != isName(head) && !isPlace(h) && !isPlace(head))
            .findFirst();
    return host.isPresent() && isClosed(at) && arcs.attach(head, host.getAsInt(), "appos");
  }

  /** Whether nothing but prepositional phrases stands between the phrase and the next mark. */
  private boolean isClosed(int at) {
    int next = at + 1;
    while (kind(next) == Kind.PREPOSITION) {
      next += 2;
    }
    boolean end = next >= units.size();
    return end
        || kind(next) == Kind.COMMA
        || kind(next) == Kind.QUOTE
        || kind(next) == Kind.OTHER && !isWord(next)
        || kind(next) == Kind.RELATIVE;
  }

  private boolean listed(int at) {
    boolean goesOn =
        kind(at + 1) == Kind.CONJUNCTION && kind(at + 2) == Kind.NOUN
            || kind(at + 1) == Kind.COMMA
                && (kind(at + 2) == Kind.NOUN && kind(at + 3) != Kind.FINITE
                    || kind(at + 2) == Kind.CONJUNCTION && kind(at + 3) == Kind.NOUN);
    int before = units.get(at - 2).head();
    int head = units.get(at).head();
    return goesOn && isName(before) == isName(head) && conjoin(head, before);
  }

  private boolean coordinated(int at) {
    int before = kind(at - 2) == Kind.COMMA ? at - 3 : at - 2;
    if (kind(before) != Kind.NOUN) {
      return false;
    }
    int head = units.get(at).head();
    int nearest = units.get(before).head();
    boolean ownClause = kind(at + 1) == Kind.FINITE && isTaken(nearest);
    int host = above(nearest).filter(h -> sameKind(h, head)).findFirst().orElse(nearest);
    if (ownClause || !conjoin(head, host)) {
      return false;
    }
    arcs.attach(units.get(at - 1).head(), head, "cc");
    return true;
  }

  /** Whether the noun, or one that it hangs on, has its place with a verb already. */
  private boolean isTaken(int noun) {
    return above(noun).anyMatch(h -> arcs.isAttached(h) && !tokens.get(arcs.head(h)).isNoun());
  }

  private boolean conjoin(int head, int before) {
    int first = arcs.is(before, "conj") ? arcs.head(before) : before;
    return arcs.attach(head, first, "conj");
  }

  /**
   * What a relative pronoun at this place stands for: the noun before it; -1 where there is none.
   */
  int hostOfRelative(int at) {
    int before = kind(at - 1) == Kind.COMMA ? at - 2 : at - 1;
    if (kind(before) == Kind.PREPOSITION) {
      before--;
    }
    if (kind(before) != Kind.NOUN) {
      return -1;
    }
    int nearest = units.get(before).head();
    boolean who = tokens.get(units.get(at).head()).lower().equals("who");
    return who && isPlace(nearest) ? above(nearest).skip(1).findFirst().orElse(nearest) : nearest;
  }

  /** The noun and those that it hangs on by a preposition or as an apposition, nearest first. */
  private IntStream above(int noun) {
    return IntStream.iterate(
        noun,
        n -> n >= 0,
        n -> arcs.is(n, "nmod") || arcs.is(n, "appos") || arcs.is(n, "conj") ? arcs.head(n) : -1);
  }

  private boolean sameKind(int a, int b) {
    return isName(a) == isName(b) && tokens.get(a).name() == tokens.get(b).name();
  }

  private boolean isName(int at) {
    NameType name = tokens.get(at).name();
    return name == NameType.PERSON
        || name == NameType.ORGANIZATION
        || tokens.get(at).isProperNoun() && name == NameType.NONE;
  }

  private boolean isPlace(int at) {
    return tokens.get(at).name() == NameType.LOCATION;
  }

  private boolean isWord(int at) {
    return Character.isLetter(tokens.get(units.get(at).head()).tag().charAt(0));
  }

  private Kind kind(int at) {
    return at >= 0 && at < units.size() ? units.get(at).kind() : Kind.OTHER;
  }
}
