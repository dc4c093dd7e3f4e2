package org.sayso.link.part;

/**
 * A word of a name.
 *
 * @param text folded, in Latin letters; or as written, in lower case, where {@code sound} is empty
 * @param sound by {@link org.sayso.link.script.Sounds}
 * @param skeleton its consonants
 * @param kind what it is
 * @param weight how much it tells: 1 for a usual name
 * @param known a name or word that is in use
 */
public record Token(
    String text, String sound, String skeleton, TokenKind kind, double weight, boolean known) {

  /** Of a patronymic what is the father's name, else all. */
  public String stem() {
    return kind == TokenKind.PATRONYMIC ? Patronymics.stem(text) : text;
  }

  /** The same word as something else. */
  public Token as(TokenKind other, double newWeight) {
    return new Token(text, sound, skeleton, other, newWeight, known);
  }

  /** The two written together. */
  public Token with(Token next) {
    return new Token(
        text + next.text,
        sound + next.sound,
        skeleton + next.skeleton,
        kind.isStrong() ? kind : next.kind,
        Math.max(1, weight + next.weight),
        false);
  }

  /** Whether it was written in a script that leaves vowels out. */
  public boolean isBare() {
    return sound.isEmpty() && !skeleton.isEmpty();
  }

  /** Letters of the text. */
  public int length() {
    return text.length();
  }
}
