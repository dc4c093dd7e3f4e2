package org.sayso.understand.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

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

  /**
   * Whether the object is the rest of a name whose beginning stands right before it: "Lake" is no
   * body in "Halden Lake board member Ana Petrov" where the recogniser knows "Lake" alone.
   */
  boolean isCut() {
    return rule.startsWith("relation/noun/")
        && IntStream.range(1, sentence.size())
            .filter(i -> sentence.token(i).span().start() == object.words().start())
            .anyMatch(this::continues);
  }

  /** Whether a name of one compound goes on here that the word before begins. */
  private boolean continues(int word) {
    Tree tree = sentence.tree();
    boolean names = sentence.token(word).isProperNoun() && sentence.token(word - 1).isProperNoun();
    return names
        && tree.is(word - 1, "compound")
        && (tree.head(word - 1) == word || tree.head(word - 1) == tree.head(word));
  }

  /** What makes two ties one. */
  String identity() {
    return type + " " + subject.mention() + " " + object.mention() + " " + role;
  }

  /**
   * Makes the ties without a role that one word tells.
   *
   * @param rule the name under which they are explained
   */
  record Maker(String rule) {
    /**
     * A tie of the sentence at hand.
     *
     * @param ends its subject and its object
     */
    Tie tie(Scope scope, int word, RelationType type, List<Participant> ends) {
      return new Tie(
          scope.s(), type, ends.get(0), ends.get(1), Optional.empty(), word, List.of(word), rule);
    }
  }

  /** One way in which a text tells ties. */
  interface Rule {
    /** The ties that this token tells; mostly none. */
    List<Tie> find(Scope scope, int token);
  }
}
