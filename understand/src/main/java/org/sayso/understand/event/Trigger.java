package org.sayso.understand.event;

import java.util.List;
import java.util.TreeSet;
import org.sayso.model.text.Evidence;
import org.sayso.understand.language.Sentence;

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
}
