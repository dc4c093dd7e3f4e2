package org.sayso.understand.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.language.Token;

/** "the Lake Fish Council (LFC)": a name and, in brackets, its abbreviation. */
final class Abbreviations implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/abbreviation");

  private static final int LONGEST_GAP = 2;
  private static final Set<String> CALLED =
      Set.of("called", "known", "dubbed", "named", "abbreviated");
  private static final Set<String> BETWEEN =
      Set.of(
          ",", "also", "(", "-lrb-", "formerly", "previously", "otherwise", "commonly", "better");

  @Override
  public List<Tie> find(Scope scope, int token) {
    Token word = scope.s().token(token);
    boolean bracketed =
        token >= 2
            && token + 1 < scope.s().size()
            && word.text().matches("[A-Z][A-Za-z-]*[A-Z]")
            && scope.s().token(token - 1).tag().equals("-LRB-")
            && scope.s().token(token + 1).tag().equals("-RRB-");
    return bracketed
        ? tie(scope, token).map(List::of).orElse(List.of())
        : called(scope, token).stream().toList();
  }

  /** "the Lake Guard, also known as the Blue Guard": two names and no more between. */
  private static Optional<Tie> called(Scope scope, int token) {
    boolean called = CALLED.contains(scope.s().token(token).lower());
    int name = behind(scope, token + 1, Set.of("as", "the", "“", "\"", "``", "‘", "'"));
    int before = before(scope, token - 1);
    Optional<Mention> other = called && before >= 0 ? scope.named(before) : Optional.empty();
    return other
        .flatMap(o -> scope.named(name).map(n -> alias(scope, token, o, n)))
        .filter(t -> !t.subject().mention().equals(t.object().mention()))
        .filter(t -> scope.named(name).get().schema() == other.get().schema());
  }

  private static int behind(Scope scope, int from, Set<String> between) {
    int at = from;
    while (at < scope.s().size() && between.contains(scope.s().token(at).lower())) {
      at++;
    }
    return at;
  }

  /** The token before "also", a bracket and a comma. */
  private static int before(Scope scope, int from) {
    int at = from;
    while (at >= 0 && BETWEEN.contains(scope.s().token(at).lower())) {
      at--;
    }
    return at < from ? at : -1;
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
    return TIES.tie(
        scope,
        token,
        RelationType.ALIAS,
        List.of(Grounds.whole(abbreviation), Grounds.whole(name)));
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
