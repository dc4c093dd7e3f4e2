package org.sayso.link.match;

import java.util.ArrayList;
import java.util.List;
import org.sayso.link.match.Alignment.Pair;
import org.sayso.link.part.Token;
import org.sayso.link.part.TokenKind;

/** Tells a comparison of names in words. */
final class NameExplanations {
  private NameExplanations() {}

  static List<Explanation> of(NameMatch match, Prepared.Named one, Prepared.Named other) {
    List<Explanation> out = new ArrayList<>();
    String whole = other.name().standing().name().toLowerCase(java.util.Locale.ROOT) + " name";
    out.add(
        new Explanation(
            "name",
            match.score(),
            one.name().words(),
            other.name().words(),
            "against the " + whole));
    for (Pair pair : match.alignment().pairs()) {
      out.add(
          new Explanation(
              feature(pair.one(), pair.other()),
              pair.likeness().score(),
              pair.one().text(),
              pair.other().text(),
              pair.likeness().how()));
    }
    out.addAll(match.notes());
    return out;
  }

  private static String feature(Token one, Token other) {
    TokenKind kind = one.kind().compareTo(other.kind()) > 0 ? one.kind() : other.kind();
    return switch (kind) {
      case NAME -> "word";
      case FAMILY -> "family name";
      case PATRONYMIC -> "patronymic";
      case INITIAL -> "initial";
      case JOINT, DESCENT -> "small word";
      case HONOUR -> "honour";
      case LIGHT -> "general word";
      case PLACE -> "state";
      case NUMBER -> "number";
    };
  }
}
