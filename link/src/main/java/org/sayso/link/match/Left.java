package org.sayso.link.match;

import java.util.List;
import java.util.stream.Collectors;
import org.sayso.link.part.Token;
import org.sayso.link.part.TokenKind;

/** What of a name found no counterpart. */
record Left(List<Token> tokens) {
  double strong() {
    double sum = 0;
    for (Token t : tokens) {
      sum += t.kind().isStrong() ? t.weight() : 0;
    }
    return sum;
  }

  double of(TokenKind kind) {
    double sum = 0;
    for (Token t : tokens) {
      sum += t.kind() == kind ? t.weight() : 0;
    }
    return sum;
  }

  String words() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
