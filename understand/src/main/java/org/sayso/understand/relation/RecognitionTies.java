package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/**
 * Recognition of a state by what stands for it: "does not recognise Tamund's independence", and
 * "Tamund declared independence, something that Oslar does not recognise".
 */
final class RecognitionTies implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/recognition");

  private static final Set<String> RECOGNISE = Set.of("recognize", "recognise");
  private static final Set<String> STATEHOOD =
      Set.of("independence", "statehood", "sovereignty", "secession");
  private static final Set<String> RESUMING = Set.of("something", "which", "move", "step", "that");

  @Override
  public List<Tie> find(Scope scope, int token) {
    if (!RECOGNISE.contains(scope.s().token(token).lemma())) {
      return List.of();
    }
    List<Integer> states = new ArrayList<>(ofStatehood(scope, token));
    if (states.isEmpty()) {
      states.addAll(resumed(scope, token));
    }
    return ties(scope, token, states);
  }

  private static List<Integer> ofStatehood(Scope scope, int verb) {
    return Arguments.patients(scope.s(), verb).stream()
        .filter(o -> STATEHOOD.contains(scope.s().token(o).lemma()))
        .flatMap(o -> Owners.of(scope, o, List.of("of")).stream())
        .toList();
  }

  /** The verb hangs on a clause of independence, a resuming word before it. */
  private static List<Integer> resumed(Scope scope, int verb) {
    for (int above : scope.tree().ancestors(verb)) {
      boolean declares =
          scope.tree().children(above, "obj").stream()
              .anyMatch(o -> STATEHOOD.contains(scope.s().token(o).lemma()));
      if (declares && resumes(scope, above, verb)) {
        return Arguments.agents(scope.s(), above);
      }
    }
    return List.of();
  }

  private static boolean resumes(Scope scope, int from, int to) {
    for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
      if (RESUMING.contains(scope.s().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static List<Tie> ties(Scope scope, int verb, List<Integer> states) {
    Tree tree = scope.tree();
    List<Integer> subjects =
        Arguments.expand(
            scope.s(),
            tree.children(verb, "nsubj").stream()
                .filter(n -> !RESUMING.contains(scope.s().token(n).lower()))
                .toList());
    List<Tie> ties = new ArrayList<>();
    for (Participant subject : scope.ends(subjects, "any")) {
      for (Participant object : scope.ends(states, "any")) {
        ties.add(TIES.tie(scope, verb, RelationType.RECOGNIZES, List.of(subject, object)));
      }
    }
    return ties;
  }
}
