package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sayso.model.text.Evidence;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * A word that tells of an event, with the words that its entry asked for.
 *
 * @param frame what it tells
 * @param head the index of the verb or noun
 * @param words the head, its particle, its object noun
 */
record Trigger(Frame frame, int head, List<Integer> words) {
  Trigger {
    words = List.copyOf(new TreeSet<>(words));
  }

  Evidence evidence(Sentence s) {
    return new Evidence(words.stream().map(w -> s.token(w).span()).toList());
  }

  /**
   * The words that may carry the event's date: its own; then the verb that a noun of happening is
   * the object of; then, for a past progressive in reported speech, the verb of saying, for the two
   * were at one time: "In 2017 the ministry said that they were digging".
   */
  List<Integer> dating(Sentence s) {
    Tree tree = s.tree();
    List<Integer> dating = new ArrayList<>(words);
    int above = tree.head(head);
    if (above == Tree.ROOT) {
      return dating;
    }
    boolean carried = frame.nominal() && tree.isAny(head, "obj", "nsubj");
    if (carried || isPastProgressive(s, head) && tree.is(head, "ccomp")) {
      dating.add(above);
    }
    return dating;
  }

  private static boolean isPastProgressive(Sentence s, int verb) {
    return s.token(verb).tag().equals("VBG")
        && s.tree().children(verb, "aux").stream()
            .anyMatch(a -> s.token(a).lower().matches("was|were"));
  }
}
