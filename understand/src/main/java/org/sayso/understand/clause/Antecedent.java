package org.sayso.understand.clause;

import java.util.Optional;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * Whom "it", "they", "its" and "their" stand for in their own sentence: the subject of the nearest
 * clause that they stand in or under. Persons ("he", "she") are settled with the mentions.
 */
public final class Antecedent {
  private Antecedent() {}

  /** The index of the noun; empty where none fits. */
  public static Optional<Integer> of(Sentence s, int pronoun) {
    if (!s.token(pronoun).lower().matches("it|its|they|their|them")) {
      return Optional.empty();
    }
    for (int above : s.tree().ancestors(pronoun)) {
      Optional<Integer> subject = s.tree().child(above, "nsubj");
      if (subject.filter(n -> n < pronoun).isPresent()) {
        return subject.filter(n -> fits(s, n, pronoun));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Sentence s, int noun, int pronoun) {
    Tree tree = s.tree();
    Token token = s.token(noun);
    boolean many = token.tag().endsWith("S") || tree.child(noun, "conj").isPresent();
    boolean person = token.name() == NameType.PERSON;
    boolean one = s.token(pronoun).lower().startsWith("it");
    return token.isNoun() && (one ? !many && !person : many || !person);
  }
}
