package org.sayso.understand.factuality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Row;

/** The signs that stand beside a predicate: {@code signs.tsv}. */
final class Signs {
  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply");

  private final Map<String, Force> forces = new HashMap<>();

  Signs(List<Row> rows) {
    rows.forEach(row -> forces.put(row.at(1) + " " + row.at(0), Force.of(row.at(2))));
  }

  /** The degree under all signs beside the predicate. */
  Degree apply(Sentence s, int predicate, Degree start) {
    Degree degree = start;
    for (int child : s.tree().children(predicate)) {
      degree = child(s, child, degree);
    }
    return degree;
  }

  private Degree child(Sentence s, int child, Degree degree) {
    Tree tree = s.tree();
    if (tree.is(child, "nsubj") || tree.is(child, "obj")) {
      return argument(s, child, degree);
    }
    if (isObligation(s, child)) {
      return degree.under(Force.UNKNOWN, child);
    }
    return place(s, child)
        .flatMap(place -> force(place, word(s, child)))
        .filter(force -> !focus(s, child))
        .map(force -> degree.under(force, child))
        .orElse(degree);
  }

  /** "has to pay": the auxiliary with its "to". */
  private static boolean isObligation(Sentence s, int child) {
    return s.tree().is(child, "aux")
        && s.token(child).lemma().equals("have")
        && child + 1 < s.size()
        && s.token(child + 1).tag().equals("TO");
  }

  /** "No soldiers fell", "signed no treaty", "nobody came". */
  private Degree argument(Sentence s, int argument, Degree degree) {
    Optional<Force> self = force("subject", s.token(argument).lower());
    if (self.isPresent()) {
      return degree.under(self.get(), argument);
    }
    Degree result = degree;
    for (int det : s.tree().children(argument, "det")) {
      Optional<Force> force = force("determiner", s.token(det).lower());
      result = force.isPresent() ? result.under(force.get(), det) : result;
    }
    return result;
  }

  private Optional<Force> force(String place, String word) {
    return Optional.ofNullable(forces.get(place + " " + word));
  }

  private static Optional<String> place(Sentence s, int child) {
    Tree tree = s.tree();
    if (tree.is(child, "aux")) {
      return Optional.of("modal");
    }
    if (tree.isAny(child, "advmod", "cc")) {
      return Optional.of("adverb");
    }
    if (tree.isAny(child, "mark", "case")) {
      return Optional.of("mark");
    }
    if (tree.is(child, "amod")) {
      return Optional.of("adjective");
    }
    return tree.is(child, "det") ? Optional.of("determiner") : Optional.empty();
  }

  private static String word(Sentence s, int child) {
    String word = s.token(child).lower();
    boolean longer = word.equals("longer") && child > 0 && s.token(child - 1).lower().equals("no");
    return longer ? "not" : word;
  }

  private static boolean focus(Sentence s, int child) {
    return child + 1 < s.size()
        && FOCUS.contains(s.token(child + 1).lower())
        && List.of("not", "n't", "n’t").contains(s.token(child).lower());
  }
}
