package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.RelationType;

/**
 * Ties of two names that stand side by side, whatever the parser hung them on: "Lindau in Oslar",
 * "3rd Battalion, 21st Lake Regiment", "21st Lake Regiment, Lindau, Oslar".
 */
final class SurfaceTies implements Tie.Rule {
  private static final Set<String> UNITS =
      Set.of(
          "platoon",
          "company",
          "battery",
          "battalion",
          "squadron",
          "regiment",
          "brigade",
          "division",
          "group",
          "wing",
          "corps",
          "command",
          "fleet",
          "unit");

  @Override
  public List<Tie> find(Scope scope, int token) {
    Optional<Mention> name = scope.named(token);
    if (name.isEmpty() || scope.end(token) != token || token + 2 >= scope.s().size()) {
      return List.of();
    }
    return switch (scope.s().token(token + 1).lower()) {
      case "in" -> inside(scope, token, name.get());
      case "," -> behindComma(scope, token, name.get());
      default -> List.of();
    };
  }

  /** "Lindau in northern Oslar". */
  private static List<Tie> inside(Scope scope, int token, Mention inner) {
    int next = token + 2;
    while (next < scope.s().size() - 1
        && scope.s().token(next).lower().matches("(north|south)?(east|west)?(ern)?|the|central")) {
      next++;
    }
    boolean part = scope.fits(inner, "place") && !scope.fits(inner, "state");
    return scope
        .named(next)
        .filter(m -> part && isPlain(scope, token) && scope.fits(m, "place"))
        .filter(m -> !m.span().overlaps(inner.span()))
        .map(m -> List.of(tie(scope, token + 1, RelationType.PART_OF, List.of(inner, m))))
        .orElse(List.of());
  }

  private static List<Tie> behindComma(Scope scope, int token, Mention first) {
    if (!isUnit(scope, token, first)) {
      return List.of();
    }
    int next = token + 2;
    Optional<Mention> second = scope.named(next);
    if (second.isEmpty() || isListed(scope, scope.end(next) + 1)) {
      return List.of();
    }
    List<Tie> ties = new ArrayList<>();
    List<Mention> ends = List.of(first, second.get());
    if (isUnit(scope, scope.end(next), second.get())) {
      ties.add(tie(scope, token + 1, RelationType.PART_OF, ends));
    } else if (scope.fits(second.get(), "place")) {
      ties.add(tie(scope, token + 1, RelationType.BASED_IN, ends));
    }
    return ties;
  }

  /** "Lindau, Varnburg and …": a list says nothing of what belongs to what. */
  private static boolean isListed(Scope scope, int at) {
    return at < scope.s().size() && scope.s().token(at).lower().matches("and|or|&");
  }

  private static boolean isUnit(Scope scope, int last, Mention name) {
    return scope.fits(name, "body") && UNITS.contains(scope.s().token(last).lower());
  }

  private static boolean isPlain(Scope scope, int token) {
    return scope.s().token(token).isProperNoun();
  }

  private static Tie tie(Scope scope, int word, RelationType type, List<Mention> ends) {
    return new Tie(
        scope.s(),
        type,
        Grounds.whole(ends.get(0)),
        Grounds.whole(ends.get(1)),
        Optional.empty(),
        scope.end(word - 1),
        List.of(word),
        "relation/side-by-side");
  }
}
