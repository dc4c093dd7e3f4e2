package org.sayso.link.match;

import java.util.List;
import org.sayso.link.part.Token;

/**
 * Which words of two names stand for each other.
 *
 * @param pairs in the order of the first name
 * @param left what is left of the first
 * @param right what is left of the second
 */
record Alignment(List<Pair> pairs, List<Token> left, List<Token> right) {
  /**
   * Two words.
   *
   * @param from place in the first name
   * @param to place in the second
   */
  record Pair(Token one, Token other, Likeness likeness, int from, int to) {
    double weight() {
      return (one.weight() + other.weight()) / 2;
    }

    double gain() {
      return weight() * likeness.score();
    }
  }

  /** Whether the words of the one stand in another order in the other. */
  boolean isReordered() {
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).to() < pairs.get(i - 1).to()) {
        return true;
      }
    }
    return false;
  }
}
