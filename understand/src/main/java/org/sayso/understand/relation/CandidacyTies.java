package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/**
 * "has been in the Lake League accession process since 2012", "accession talks with the League".
 */
final class CandidacyTies implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/candidacy");

  private static final Set<String> JOINING = Set.of("accession", "membership");
  private static final Set<String> PROCESS =
      Set.of("process", "talks", "talk", "negotiation", "bid", "application", "path", "status");

  @Override
  public List<Tie> find(Scope scope, int token) {
    boolean process =
        PROCESS.contains(scope.s().token(token).lemma())
            && scope.tree().children(token, "compound", "amod").stream()
                .anyMatch(c -> JOINING.contains(scope.s().token(c).lower()));
    return process ? ties(scope, token) : List.of();
  }

  private static List<Tie> ties(Scope scope, int process) {
    List<Tie> ties = new ArrayList<>();
    for (Participant object : scope.ends(unions(scope, process), "body")) {
      for (Participant subject : scope.ends(applicants(scope, process), "any")) {
        if (!subject.mention().equals(object.mention())) {
          ties.add(TIES.tie(scope, process, RelationType.CANDIDATE_FOR, List.of(subject, object)));
        }
      }
    }
    return ties;
  }

  private static List<Integer> unions(Scope scope, int process) {
    Tree tree = scope.tree();
    List<Integer> found = new ArrayList<>(tree.children(process, "compound", "amod"));
    found.addAll(Arguments.obliques(scope.s(), process, List.of("with", "to", "of", "in")));
    return found;
  }

  private static List<Integer> applicants(Scope scope, int process) {
    Tree tree = scope.tree();
    if (tree.child(process, "cop").isPresent()) {
      return Arguments.agents(scope.s(), process);
    }
    List<Integer> owners = tree.children(process, "nmod:poss");
    int head = tree.head(process);
    boolean of =
        head != Tree.ROOT && tree.isAny(process, "obj", "obl") && scope.s().token(head).isVerb();
    return owners.isEmpty() && of ? Arguments.agents(scope.s(), head) : owners;
  }
}
