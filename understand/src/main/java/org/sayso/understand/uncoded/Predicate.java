package org.sayso.understand.uncoded;

import java.util.List;
import java.util.TreeSet;
import org.sayso.model.text.Evidence;
import org.sayso.understand.language.Sentence;

/**
 * A word that tells of a happening or a state.
 *
 * @param kind what the word is
 * @param head its index
 * @param words the head and what makes one expression with it: a particle, the noun of a light verb
 * @param label the plain words: "take part", "approval", "be safe"
 */
record Predicate(Kind kind, int head, List<Integer> words, String label) {
  enum Kind {
    VERB,
    ADJECTIVE,
    NOUN
  }

  Predicate {
    words = List.copyOf(new TreeSet<>(words));
  }

  Evidence evidence(Sentence s) {
    return new Evidence(words.stream().map(w -> s.token(w).span()).toList());
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }
}
