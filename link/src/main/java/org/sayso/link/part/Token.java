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
 * @param letters a bit for every letter in the text
 */
public record Token(
    String text,
    String sound,
    String skeleton,
    TokenKind kind,
    double weight,
    boolean known,
    long letters) {
  private static final int BITS = 64;

  /** Counts the letters itself. */
  public Token(
      String text, String sound, String skeleton, TokenKind kind, double weight, boolean known) {
    this(text, sound, skeleton, kind, weight, known, letters(text));
  }

  private static long letters(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= 1L << (text.charAt(i) % BITS);
    }
    return bits;
  }

  /** How many letters of either are not in the other, the larger of both counts. */
  public int foreign(Token other) {
    return Math.max(
        Long.bitCount(letters & ~other.letters), Long.bitCount(other.letters & ~letters));
  }

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
