package org.sayso.understand.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.language.Token;

/** "the Lake Fish Council (LFC)": a name and, in brackets, its abbreviation. */
final class Abbreviations implements TieRule {
  private static final int LONGEST_GAP = 2;

  @Override
  public List<Tie> find(Scope scope, int token) {
    Token word = scope.s().token(token);
    boolean bracketed =
        token >= 2
            && token + 1 < scope.s().size()
            && word.text().matches("[A-Z][A-Za-z-]*[A-Z]")
            && scope.s().token(token - 1).tag().equals("-LRB-")
            && scope.s().token(token + 1).tag().equals("-RRB-");
    return bracketed ? tie(scope, token).map(List::of).orElse(List.of()) : List.of();
  }

  private static Optional<Tie> tie(Scope scope, int token) {
    for (int at = token - 2; at >= Math.max(0, token - 1 - LONGEST_GAP); at--) {
      Optional<Mention> name = scope.mention(at);
      Optional<Mention> abbreviation = scope.mention(token);
      if (name.isPresent() && abbreviation.isPresent() && !name.equals(abbreviation)) {
        return Optional.of(name.get())
            .filter(n -> initials(scope, n).contains(letters(scope, token)))
            .map(n -> alias(scope, token, n, abbreviation.get()));
      }
    }
    return Optional.empty();
  }

  private static Tie alias(Scope scope, int token, Mention name, Mention abbreviation) {
    return new Tie(
        scope.s(),
        RelationType.ALIAS,
        whole(abbreviation),
        whole(name),
        Optional.empty(),
        token,
        List.of(token),
        "relation/abbreviation");
  }

  private static Participant whole(Mention mention) {
    return new Participant(mention.span(), Optional.of(mention.span()));
  }

  private static String letters(Scope scope, int token) {
    return scope.s().token(token).text().replaceAll("[^A-Z]", "");
  }

  private static String initials(Scope scope, Mention name) {
    StringBuilder initials = new StringBuilder();
    for (Token token : scope.s().tokens()) {
      if (name.span().covers(token.span()) && Character.isUpperCase(token.text().charAt(0))) {
        initials.append(token.text().toUpperCase(Locale.ROOT).charAt(0));
      }
    }
    return initials.toString();
  }
}
