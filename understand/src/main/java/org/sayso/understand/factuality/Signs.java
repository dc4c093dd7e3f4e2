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
    if (isObligation(s, child) && !s.token(child).lower().equals("had")) {
      return degree.under(Force.UNKNOWN, child);
    }
    return place(s, child)
        .flatMap(place -> force(place, word(s, child)))
        .filter(force -> !focus(s, child))
        .map(force -> degree.under(force, child))
        .orElse(degree);
  }

  /** "has to pay": the auxiliary with its "to"; who had to pay has paid. */
  private static boolean isObligation(Sentence s, int child) {
    return s.tree().is(child, "aux")
        && s.token(child).lemma().equals("have")
        && child + 1 < s.size()
        && s.token(child + 1).tag().equals("TO");
  }

  /** "No soldiers fell", "signed no treaty", "nobody came". */
  private Degree argument(Sentence s, int argument, Degree degree) {
    Optional<Force> self =
        force("subject", s.token(argument).lower()).or(() -> quantity(s, argument));
    if (self.isPresent()) {
      return degree.under(self.get(), argument);
    }
    Degree result = degree;
    for (int det : s.tree().children(argument, "det", "cc:preconj")) {
      Optional<Force> force = force("determiner", s.token(det).lower());
      result = force.isPresent() ? result.under(force.get(), det) : result;
    }
    for (int many : s.tree().children(argument, "amod", "nummod")) {
      Optional<Force> force = quantity(s, many);
      result = force.isPresent() ? result.under(force.get(), many) : result;
    }
    return result;
  }

  /** "few members", but not "a few members". */
  private Optional<Force> quantity(Sentence s, int word) {
    boolean some =
        word > 0 && s.token(word - 1).lower().matches("a|the|last|next|first|past|these|those");
    return some ? Optional.empty() : force("quantity", s.token(word).lower());
  }

  /** Whether the noun itself is denied to be there: "no deal", "neither offer". */
  boolean isNone(Sentence s, int noun) {
    return s.tree().children(noun, "det").stream()
        .anyMatch(d -> force("determiner", s.token(d).lower()).isPresent());
  }

  private Optional<Force> force(String place, String word) {
    return Optional.ofNullable(forces.get(place + " " + word));
  }

  private static Optional<String> place(Sentence s, int child) {
    Tree tree = s.tree();
    if (tree.is(child, "aux")) {
      return Optional.of("modal");
    }
    if (tree.is(child, "cc") && child + 1 < s.size() && tree.is(child + 1, "fixed")) {
      return Optional.of("mark");
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
