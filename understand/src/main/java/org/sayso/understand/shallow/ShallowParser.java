package org.sayso.understand.shallow;

import java.util.List;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * Makes a tree of parts of speech alone, in the labels of the parser that it stands in for. Its
 * noun phrases, subjects and appositions are mostly right, its clauses often; what it cannot tell
 * hangs flat, as {@code dep}. Takes time in proportion to the sentence.
 */
public final class ShallowParser {
  private ShallowParser() {}

  /** The tree of a sentence of at least one token; any tags give one. */
  public static Tree parse(List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
    Arcs arcs = new Arcs(tokens.size());
    List<Unit> units = Units.of(tokens, arcs);
    return arcs.tree(new Clauses(tokens, units, arcs).link());
  }
}
