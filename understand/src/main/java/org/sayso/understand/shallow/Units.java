package org.sayso.understand.shallow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.understand.language.Token;
import org.sayso.understand.shallow.Unit.Kind;

/** Cuts a sentence into units, each with its inner arcs. */
final class Units {
  /** Words that always begin a clause. */
  private static final Set<String> CLAUSE =
      Set.of("that", "because", "if", "although", "though", "while", "whether", "unless");

  /** Words that begin a clause where a noun phrase and a verb follow. */
  private static final Set<String> EITHER =
      Set.of("after", "before", "since", "as", "until", "till", "than", "like", "once");

  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");

  private final List<Token> tokens;
  private final NounPhrases nouns;
  private final VerbGroups verbs;

  private Units(List<Token> tokens, Arcs arcs) {
    this.tokens = tokens;
    this.nouns = new NounPhrases(tokens, arcs);
    this.verbs = new VerbGroups(tokens, arcs);
  }

  /** The units in order, every token in one of them. */
  static List<Unit> of(List<Token> tokens, Arcs arcs) {
    Units cutter = new Units(tokens, arcs);
    List<Unit> units = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at = units.get(units.size() - 1).last() + 1) {
      units.add(cutter.unit(at));
    }
    return units;
  }

  private Unit unit(int at) {
    int end = nouns.end(at);
    if (end > at) {
      return new Unit(Kind.NOUN, at, end - 1, nouns.head(at, end));
    }
    return verbs.begins(at) ? verbs.unit(at) : new Unit(kind(at), at, at, at);
  }

  private Kind kind(int at) {
    return switch (tokens.get(at).tag()) {
      case "IN", "TO" -> leadsNoun(at) ? Kind.PREPOSITION : Kind.MARK;
      case "WRB" -> Kind.MARK;
      case "WP", "WDT" -> Kind.RELATIVE;
      case "CC" -> Kind.CONJUNCTION;
      case ",", ":" -> Kind.COMMA;
      case "``", "''" -> Kind.QUOTE;
      default -> Kind.OTHER;
    };
  }

  /**
   * "in the harbour"; "that the harbour" begins a clause, and so does "after the harbour closed".
   */
  private boolean leadsNoun(int at) {
    int end = at + 1 < tokens.size() ? nouns.end(at + 1) : at + 1;
    boolean finite = end < tokens.size() && FINITE.contains(tokens.get(end).tag());
    String word = tokens.get(at).lower();
    return end > at + 1 && !CLAUSE.contains(word) && !(finite && EITHER.contains(word));
  }
}
