package org.sayso.understand.labeller;

import org.sayso.understand.language.Token;

/**
 * A word or mark as the labeller sees it.
 *
 * @param sentence the number of its sentence in the article
 * @param token what it is
 * @param quoting where it stands towards quotation marks
 */
public record Word(int sentence, Token token, Quoting quoting) {
  /** Where a word stands towards quotation marks. */
  public enum Quoting {
    OUTSIDE,
    OPENING,
    INSIDE,
    CLOSING
  }

  /** Whether it has a letter or digit, and so counts as a word. */
  public boolean isWord() {
    return token.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  boolean isQuoted() {
    return quoting != Quoting.OUTSIDE;
  }
}
