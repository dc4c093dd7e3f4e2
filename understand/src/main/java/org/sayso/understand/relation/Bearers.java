package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/** Whom a noun describes: "counselor Derek Chollet", "X, an ally", "X is an ally". */
final class Bearers {
  private static final Set<String> BECOMING =
      Set.of("become", "remain", "name", "appoint", "elect");

  /** Those whose subject is what it says; the others make somebody else so. */
  private static final Set<String> STAYING = Set.of("become", "remain");

  private Bearers() {}

  /** Tokens of those described, best rule first; empty where the noun describes nobody known. */
  static List<Integer> of(Scope scope, int noun) {
    List<Integer> found = new ArrayList<>();
    found.addAll(titled(scope, noun));
    if (found.isEmpty()) {
      found.addAll(apposed(scope, noun));
    }
    if (found.isEmpty()) {
      found.addAll(copular(scope, noun));
    }
    if (found.isEmpty()) {
      found.addAll(one(scope, noun));
    }
    if (found.isEmpty()) {
      found.addAll(inverted(scope, noun));
    }
    boolean nobody = found.stream().noneMatch(f -> isPerson(scope, f));
    if (refers(scope, noun) && (found.isEmpty() || isPerson(scope, noun) && nobody)) {
      return List.of(noun);
    }
    return List.copyOf(new LinkedHashSet<>(found));
  }

  /** The noun stands before a name that it belongs to. */
  private static List<Integer> titled(Scope scope, int noun) {
    Tree tree = scope.tree();
    int head = tree.head(noun);
    boolean before =
        head > noun
            && tree.isAny(noun, "compound", "amod", "nmod", "flat")
            && tree.children(noun, "case").isEmpty()
            && !scope.same(noun, head);
    return before && isName(scope, head) ? List.of(head) : List.of();
  }

  private static List<Integer> apposed(Scope scope, int noun) {
    Tree tree = scope.tree();
    List<Integer> found = new ArrayList<>();
    tree.children(noun, "appos").stream().filter(c -> isName(scope, c)).forEach(found::add);
    if (tree.is(noun, "appos") && scope.mention(tree.head(noun)).isPresent()) {
      found.add(tree.head(noun));
    }
    if (tree.is(noun, "appos") && found.isEmpty()) {
      found.addAll(beforeComma(scope, noun));
    }
    if (tree.is(noun, "conj") && tree.is(tree.head(noun), "appos")) {
      found.add(tree.head(tree.head(noun)));
    }
    return found;
  }

  /** "ties with Serbia, one of its allies": the name before the comma, where the head is none. */
  private static List<Integer> beforeComma(Scope scope, int noun) {
    int first = scope.tree().subtree(noun).nextSetBit(0);
    int before = first - (first > 0 && scope.s().token(first).text().equals(",") ? 1 : 2);
    boolean comma = before >= 0 && scope.s().token(before + 1).text().equals(",");
    return comma && isName(scope, before) ? List.of(before) : List.of();
  }

  /** "X is an ally", "X became an ally", "X, who is an ally". */
  private static List<Integer> copular(Scope scope, int noun) {
    Tree tree = scope.tree();
    if (tree.child(noun, "cop").isPresent()) {
      return Arguments.agents(scope.s(), noun);
    }
    int head = tree.head(noun);
    if (isAsPart(scope, noun) && tree.is(noun, "nmod") && scope.named(head).isPresent()) {
      return List.of(head);
    }
    if (head != Tree.ROOT && tree.is(noun, "obl") && isAsPart(scope, noun)) {
      return Arguments.isPassive(scope.s(), head)
          ? Arguments.patients(scope.s(), head)
          : Arguments.agents(scope.s(), head);
    }
    boolean becomes =
        head != Tree.ROOT
            && tree.isAny(noun, "xcomp", "obj", "obl")
            && BECOMING.contains(scope.s().token(head).lemma());
    if (!becomes) {
      return List.of();
    }
    boolean made = !STAYING.contains(scope.s().token(head).lemma());
    return made || Arguments.isPassive(scope.s(), head)
        ? Arguments.patients(scope.s(), head).stream().filter(p -> p != noun).toList()
        : Arguments.agents(scope.s(), head).stream().filter(a -> a != noun).toList();
  }

  /** "His chief of staff is Ana Petrov". */
  private static List<Integer> inverted(Scope scope, int noun) {
    Tree tree = scope.tree();
    int name = tree.head(noun);
    boolean is =
        name > noun
            && tree.is(noun, "nsubj")
            && tree.child(name, "cop").isPresent()
            && isName(scope, name)
            && isPerson(scope, name);
    return is ? List.of(name) : List.of();
  }

  /** "works as part of the Lake League". */
  private static boolean isAsPart(Scope scope, int noun) {
    return scope.s().token(noun).lemma().equals("part")
        && scope.hasCase(noun, List.of("as"))
        && scope.tree().children(noun, "nmod").stream()
            .map(scope::mention)
            .flatMap(Optional::stream)
            .anyMatch(m -> scope.fits(m, "body"));
  }

  /** "Serbia, one of its few allies". */
  private static List<Integer> one(Scope scope, int noun) {
    Tree tree = scope.tree();
    int head = tree.head(noun);
    boolean counted =
        head != Tree.ROOT
            && tree.is(noun, "nmod")
            && scope.hasCase(noun, List.of("of"))
            && scope.s().token(head).lower().equals("one");
    if (!counted) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(apposed(scope, head));
    found.addAll(found.isEmpty() ? copular(scope, head) : List.of());
    return found;
  }

  /** A description that the article has given a name: "the country's deputy prime minister". */
  private static boolean refers(Scope scope, int noun) {
    return scope
        .mention(noun)
        .filter(m -> m.form() == MentionForm.NOMINAL)
        .flatMap(m -> scope.mentions().nameOf(m))
        .isPresent();
  }

  private static boolean isPerson(Scope scope, int token) {
    return scope.mention(token).filter(m -> scope.fits(m, "person")).isPresent();
  }

  private static boolean isName(Scope scope, int token) {
    return scope.mention(token).map(Mention::form).filter(f -> f == MentionForm.NAME).isPresent();
  }
}
