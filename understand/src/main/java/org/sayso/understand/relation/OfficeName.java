package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.MentionForm;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/** The words of an office without its holder and its owner: "deputy prime minister". */
final class OfficeName {
  private static final Set<String> ENDED =
      Set.of(
          "former",
          "ex",
          "previous",
          "onetime",
          "one-time",
          "erstwhile",
          "late",
          "ousted",
          "outgoing",
          "deposed",
          "then");

  private static final Set<String> NO_PART =
      Set.of("senior", "new", "current", "longtime", "top", "populist", "a", "an", "the", "ex-");

  private OfficeName() {}

  /** As it stands in the text, blanks squeezed. */
  static String of(Scope scope, int noun, List<Integer> owners) {
    List<Integer> words = new ArrayList<>();
    for (int c : scope.tree().children(noun)) {
      if (belongs(scope, noun, c, owners)) {
        words.addAll(scope.tree().subtree(c).stream().boxed().toList());
      }
    }
    words.add(noun);
    return words.stream()
        .sorted()
        .filter(w -> Character.isLetter(scope.s().token(w).text().charAt(0)))
        .map(w -> scope.s().token(w).text())
        .collect(Collectors.joining(" "));
  }

  /** Whether the holder is said to hold it no longer. */
  static boolean ended(Scope scope, int noun) {
    Tree tree = scope.tree();
    boolean before =
        tree.children(noun, "amod", "compound", "advmod").stream()
            .anyMatch(c -> ENDED.contains(scope.s().token(c).lower()));
    return before || scope.s().token(noun).lower().startsWith("ex-");
  }

  private static boolean isOther(Scope scope, int noun, int child) {
    return scope.mention(child).filter(m -> m.form() == MentionForm.NAME).isPresent()
        && !scope.same(noun, child);
  }

  private static boolean belongs(Scope scope, int noun, int child, List<Integer> owners) {
    Tree tree = scope.tree();
    Token token = scope.s().token(child);
    if (owners.contains(child) || isOther(scope, noun, child)) {
      return false;
    }
    if (tree.isAny(child, "compound", "amod")) {
      return child < noun && !ENDED.contains(token.lower()) && !NO_PART.contains(token.lower());
    }
    boolean common = scope.hasCase(child, List.of("of", "for"));
    return tree.is(child, "nmod") && common && Owners.isPartOfName(scope, child);
  }
}
