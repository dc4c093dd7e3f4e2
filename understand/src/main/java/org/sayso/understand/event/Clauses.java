package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.List;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/** Which words of a sentence may carry the date of an event. */
final class Clauses {
  private Clauses() {}

  /**
   * The trigger's own words; then the verb that a noun of happening is the object of; then, for a
   * past progressive in reported speech, the verb of saying, for the two were at one time: "In 2017
   * the ministry said that they were digging".
   */
  static List<Integer> dating(Sentence s, Trigger trigger) {
    Tree tree = s.tree();
    List<Integer> words = new ArrayList<>(trigger.words());
    int head = tree.head(trigger.head());
    if (head == Tree.ROOT) {
      return words;
    }
    boolean carried = trigger.frame().nominal() && tree.isAny(trigger.head(), "obj", "nsubj");
    if (carried || isPastProgressive(s, trigger.head()) && tree.is(trigger.head(), "ccomp")) {
      words.add(head);
    }
    return words;
  }

  private static boolean isPastProgressive(Sentence s, int verb) {
    return s.token(verb).tag().equals("VBG")
        && s.tree().children(verb, "aux").stream()
            .anyMatch(a -> s.token(a).lower().matches("was|were"));
  }
}
