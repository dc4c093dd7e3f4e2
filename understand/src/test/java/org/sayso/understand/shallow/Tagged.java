package org.sayso.understand.shallow;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.text.Span;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/** Sentences as "Petrov/NNP/P said/VBD": word, part of speech, and P, O or L for a name. */
final class Tagged {
  private Tagged() {}

  static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String token : tagged.split(" ")) {
      String[] parts = token.split("/");
      Span span = new Span(at, at + parts[0].length());
      at = span.end() + 1;
      NameType name = parts.length > 2 ? name(parts[2]) : NameType.NONE;
      String lemma = lemma(parts[0].toLowerCase());
      tokens.add(new Token(tokens.size(), span, parts[0], lemma, parts[1], name));
    }
    return tokens;
  }

  /** The arcs of one label, as "dependent < head". */
  static List<String> arcs(String tagged, String label) {
    List<Token> tokens = tokens(tagged);
    Tree tree = ShallowParser.parse(tokens);
    return tokens.stream()
        .filter(t -> tree.is(t.index(), label))
        .map(t -> t.text() + " < " + tokens.get(tree.head(t.index())).text())
        .toList();
  }

  private static String lemma(String word) {
    return switch (word) {
      case "was", "were", "is", "been" -> "be";
      case "had", "has" -> "have";
      default -> word;
    };
  }

  private static NameType name(String letter) {
    return switch (letter) {
      case "P" -> NameType.PERSON;
      case "O" -> NameType.ORGANIZATION;
      default -> NameType.LOCATION;
    };
  }
}
