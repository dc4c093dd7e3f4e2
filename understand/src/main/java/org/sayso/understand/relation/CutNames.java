package org.sayso.understand.relation;

import java.util.stream.IntStream;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * Knows an end of a tie that is only the last word of a longer name: "Lake" is no body in "Halden
 * Lake board member Ana Petrov" where the recogniser knows "Lake" alone. Stateless.
 */
final class CutNames {
  private CutNames() {}

  /** Whether the object is the rest of a name whose beginning stands right before it. */
  static boolean isCut(Tie tie) {
    Sentence s = tie.sentence();
    return tie.rule().startsWith("relation/noun/")
        && IntStream.range(1, s.size())
            .filter(i -> s.token(i).span().start() == tie.object().words().start())
            .anyMatch(i -> continues(s, i));
  }

  /** Whether a name of one compound goes on here that the word before begins. */
  private static boolean continues(Sentence s, int word) {
    Tree tree = s.tree();
    boolean names = s.token(word).isProperNoun() && s.token(word - 1).isProperNoun();
    return names
        && tree.is(word - 1, "compound")
        && (tree.head(word - 1) == word || tree.head(word - 1) == tree.head(word));
  }
}
