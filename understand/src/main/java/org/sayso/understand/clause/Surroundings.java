package org.sayso.understand.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * The nouns of a word's own clause, for a recipient that no entry foresees: "agreed to open the
 * border for lorries to Varnia". Relative clauses, asides, other main clauses and what only
 * compares or dates are left out.
 */
public final class Surroundings {
  private static final Set<String> APART =
      Set.of(
          "by",
          "as",
          "like",
          "per",
          "despite",
          "without",
          "since",
          "before",
          "after",
          "during",
          "amid",
          "following",
          "until",
          "because",
          "than",
          "according",
          "including",
          "ahead");

  /** What may hang between a verb and somebody its act is directed at. */
  private static final String[] WAYS = {
    "obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "conj", "appos", "nsubj:pass"
  };

  private static final int DEEPEST = 5;

  private Surroundings() {}

  /** Nearest first: by steps from the word, then in the order of the text. */
  public static List<Integer> nouns(Sentence s, int word) {
    List<Integer> found = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    open.add(new int[] {word, 0});
    while (!open.isEmpty()) {
      int[] at = open.poll();
      for (int child : at[1] < DEEPEST ? s.tree().children(at[0]) : List.<Integer>of()) {
        if (belongs(s, word, child)) {
          open.add(new int[] {child, at[1] + 1});
          found.add(child);
        }
      }
    }
    return found.stream().filter(f -> s.token(f).isNoun() || s.token(f).isPronoun()).toList();
  }

  private static boolean belongs(Sentence s, int word, int child) {
    Tree tree = s.tree();
    if (tree.is(child, "obl:tmod") || isApart(s, child)) {
      return false;
    }
    if (tree.is(child, "conj") && s.token(child).isVerb()) {
      return tree.head(child) != word && s.token(child).tag().equals("VB");
    }
    boolean below = tree.head(child) != word && tree.is(child, "nsubj");
    return below || isInfinitive(s, child) || tree.isAny(child, WAYS);
  }

  private static boolean isInfinitive(Sentence s, int child) {
    return s.token(child).isVerb()
        && s.hasTo(child, "mark")
        && s.tree().isAny(child, "acl", "advcl");
  }

  private static boolean isApart(Sentence s, int child) {
    return s.tree().children(child, "case", "mark").stream()
        .anyMatch(c -> APART.contains(s.token(c).lower()));
  }
}
