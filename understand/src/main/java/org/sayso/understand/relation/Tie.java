package org.sayso.understand.relation;

import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.language.Sentence;

/**
 * A relation before it has a number: two ends and the words between.
 *
 * @param predicate the token that tells it, whose factuality is the relation's
 * @param words further tokens that bear it out
 */
record Tie(
    Sentence sentence,
    RelationType type,
    Participant subject,
    Participant object,
    Optional<String> role,
    int predicate,
    List<Integer> words,
    String rule) {
  Tie {
    words = List.copyOf(words);
  }

  /** The same tie under another type. */
  Tie as(RelationType other) {
    return new Tie(sentence, other, subject, object, role, predicate, words, rule);
  }

  /** What makes two ties one. */
  String identity() {
    return type + " " + subject.mention() + " " + object.mention() + " " + role;
  }
}
