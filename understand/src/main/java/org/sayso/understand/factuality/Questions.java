package org.sayso.understand.factuality;

import java.util.Set;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/** Tells questions from statements. */
final class Questions {
  private Questions() {}

  /** Verbs that report a question rather than ask it: "“Who pays?” she said." */
  private static final Set<String> REPORTING =
      Set.of("say", "ask", "wonder", "add", "tell", "write");

  /** Whether the predicate is what the sentence asks. */
  static boolean asks(Sentence s, int predicate) {
    return mark(s).equals("?")
        && main(s.tree(), predicate)
        && !REPORTING.contains(s.token(predicate).lemma());
  }

  private static boolean main(Tree tree, int predicate) {
    int at = predicate;
    while (tree.head(at) != Tree.ROOT && tree.isAny(at, "conj", "parataxis", "ccomp")) {
      at = tree.head(at);
    }
    return tree.head(at) == Tree.ROOT;
  }

  private static String mark(Sentence s) {
    for (int i = s.size() - 1; i >= 0; i--) {
      String text = s.token(i).text();
      if (!text.matches("[\"'”’)\\]]+")) {
        return text;
      }
    }
    return "";
  }
}
