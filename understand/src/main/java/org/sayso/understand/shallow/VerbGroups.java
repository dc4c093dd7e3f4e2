package org.sayso.understand.shallow;

import java.util.List;
import java.util.Set;
import org.sayso.understand.language.Token;
import org.sayso.understand.shallow.Unit.Kind;

/** Cuts out verbs with their auxiliaries: "would not have been seen", "to go". */
final class VerbGroups {
  private static final Set<String> PASSIVE = Set.of("be", "get");
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "get", "let");

  private final List<Token> tokens;
  private final Arcs arcs;

  VerbGroups(List<Token> tokens, Arcs arcs) {
    this.tokens = tokens;
    this.arcs = arcs;
  }

  /** Whether a verb or its auxiliaries begin here. */
  boolean begins(int at) {
    String tag = tokens.get(at).tag();
    boolean infinitive = tag.equals("TO") && at + 1 < tokens.size() && isPlain(at + 1);
    return tag.equals("MD") || tokens.get(at).isVerb() || infinitive;
  }

  private boolean isPlain(int at) {
    boolean adverb = tokens.get(at).tag().startsWith("RB") && at + 1 < tokens.size();
    return tokens.get(at).tag().equals("VB") || adverb && tokens.get(at + 1).tag().equals("VB");
  }

  /** The group that begins here, its words hung on its main verb. */
  Unit unit(int first) {
    int main = first;
    int at = first + 1;
    while (at < tokens.size() && goesOn(main, at)) {
      main = tokens.get(at).isVerb() ? at : main;
      at++;
    }
    for (int i = first; i < main; i++) {
      arcs.attach(i, main, label(i, main));
    }
    return new Unit(kind(first), first, main, main);
  }

  private boolean goesOn(int last, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(last);
    boolean open = !before.isVerb() || AUXILIARY.contains(before.lemma());
    return open && (token.isVerb() || token.tag().startsWith("RB"));
  }

  private Kind kind(int first) {
    return switch (tokens.get(first).tag()) {
      case "MD", "VBD", "VBZ", "VBP" -> Kind.FINITE;
      case "TO" -> Kind.INFINITIVE;
      default -> Kind.PARTICIPLE;
    };
  }

  private String label(int at, int main) {
    Token token = tokens.get(at);
    if (token.tag().equals("TO")) {
      return "mark";
    }
    if (token.tag().startsWith("RB")) {
      return "advmod";
    }
    boolean passive = PASSIVE.contains(token.lemma()) && tokens.get(main).tag().equals("VBN");
    return passive ? "aux:pass" : "aux";
  }
}
