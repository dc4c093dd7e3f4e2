package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * Who is under whose sanctions: "is under U.S. sanctions", "imposed sanctions on X", "sanctions
 * against X", "US-sanctioned".
 */
final class SanctionTies implements Tie.Rule {
  private static final Set<String> IMPOSING =
      Set.of(
          "impose", "introduce", "slap", "place", "announce", "levy", "extend", "expand", "adopt");

  private static final List<String> AGAINST = List.of("on", "against", "upon");

  @Override
  public List<Tie> find(Scope scope, int token) {
    String word = scope.s().token(token).lower();
    if (word.equals("sanctions")) {
      return noun(scope, token);
    }
    return word.equals("sanctioned") ? compound(scope, token) : List.of();
  }

  private static List<Tie> noun(Scope scope, int noun) {
    List<Integer> under = scope.hasCase(noun, List.of("under")) ? subjects(scope, noun) : List.of();
    List<Integer> targets = new ArrayList<>(under);
    if (targets.isEmpty()) {
      targets.addAll(targets(scope, noun));
    }
    return ties(scope, targets, imposers(scope, noun), noun);
  }

  /** "X is under sanctions", "X, who is under sanctions", "X remains under sanctions". */
  private static List<Integer> subjects(Scope scope, int noun) {
    Tree tree = scope.tree();
    if (tree.child(noun, "cop", "nsubj").isPresent()) {
      return Arguments.agents(scope.s(), noun);
    }
    int head = tree.head(noun);
    if (head == Tree.ROOT || !tree.isAny(noun, "obl", "nmod")) {
      return List.of();
    }
    Sentence s = scope.s();
    if (s.token(head).isNoun()) {
      return List.of(head);
    }
    List<Integer> patients = Arguments.patients(s, head);
    return patients.isEmpty() ? Arguments.agents(s, head) : patients;
  }

  private static List<Integer> targets(Scope scope, int noun) {
    Tree tree = scope.tree();
    List<Integer> own =
        tree.children(noun, "nmod", "obl").stream().filter(c -> scope.hasCase(c, AGAINST)).toList();
    boolean imposed = isImposed(scope, noun);
    List<Integer> all =
        own.isEmpty() && imposed
            ? Arguments.obliques(scope.s(), tree.head(noun), AGAINST)
            : Arguments.expand(scope.s(), own);
    return all.stream().filter(t -> t != noun).toList();
  }

  private static List<Integer> imposers(Scope scope, int noun) {
    List<Integer> owners = Owners.of(scope, noun, List.of("by", "from"));
    return owners.isEmpty() && isImposed(scope, noun)
        ? Arguments.agents(scope.s(), scope.tree().head(noun))
        : owners;
  }

  private static boolean isImposed(Scope scope, int noun) {
    Tree tree = scope.tree();
    int head = tree.head(noun);
    return head != Tree.ROOT
        && tree.isAny(noun, "obj", "nsubj:pass")
        && IMPOSING.contains(scope.s().token(head).lemma());
  }

  /** "the US-sanctioned banker". */
  private static List<Tie> compound(Scope scope, int participle) {
    Tree tree = scope.tree();
    boolean joined = participle >= 2 && scope.s().token(participle - 1).text().equals("-");
    if (!joined || tree.head(participle) == Tree.ROOT) {
      return List.of();
    }
    int banned = tree.head(participle);
    while (scope.mention(banned).isEmpty() && tree.is(banned, "compound")) {
      banned = tree.head(banned);
    }
    return ties(scope, List.of(banned), List.of(participle - 2), participle);
  }

  private static List<Tie> ties(
      Scope scope, List<Integer> targets, List<Integer> imposers, int word) {
    List<Tie> ties = new ArrayList<>();
    for (Participant subject : scope.ends(targets, "any")) {
      for (Participant object : scope.ends(imposers, "any")) {
        ties.add(
            new Tie(
                scope.s(),
                RelationType.SANCTIONED_BY,
                subject,
                object,
                Optional.empty(),
                predicate(scope, word),
                List.of(word),
                "relation/sanctions"));
      }
    }
    return ties;
  }

  /** Imposing them is what may be planned or denied. */
  private static int predicate(Scope scope, int word) {
    return isImposed(scope, word) ? scope.tree().head(word) : word;
  }
}
