package org.sayso.link.match;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sayso.link.part.Token;
import org.sayso.link.part.TokenKind;
import org.sayso.link.script.Slips;

/** How alike two words of names are, and in which way. Symmetric, stateless, thread-safe. */
final class TokenLikeness {
  private static final double SLOPE = 1.25;
  private static final double FLOOR = 0.6;
  private static final double KNOWN = 1.25;
  private static final double FIRST = 0.2;
  private static final double INITIAL = 0.82;
  private static final double NICKNAME = 0.92;
  private static final double NEARLY = 0.8;
  private static final double SOUND = 0.97;
  private static final double REVERSED = 0.8;
  private static final double DISORDER = 0.75;

  private static final Likeness STATE = new Likeness(0.98, "names of one state");

  private static final int PLACES = 1 << 13;

  private record Compared(Token one, Token other, Likeness likeness) {}

  // The same words meet again and again; readers give the same token for the same word.
  private final AtomicReferenceArray<Compared> compared = new AtomicReferenceArray<>(PLACES);
  private final Endings endings = new Endings();
  private final Nickforms nickforms = new Nickforms();

  Likeness between(Token one, Token other) {
    if (one.text().equals(other.text())) {
      return Likeness.SAME;
    }
    int hash = one.text().hashCode() * 31 + other.text().hashCode();
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    Compared known = compared.get(place);
    if (known == null || known.one() != one || known.other() != other) {
      known = new Compared(one, other, compare(one, other));
      compared.set(place, known);
    }
    return known.likeness();
  }

  private Likeness compare(Token one, Token other) {
    if (one.kind() == TokenKind.NUMBER || other.kind() == TokenKind.NUMBER) {
      return Likeness.NONE;
    }
    if (one.kind() == TokenKind.PLACE && other.kind() == TokenKind.PLACE) {
      return one.skeleton().equals(other.skeleton()) ? STATE : Likeness.NONE;
    }
    if (one.length() == 1 || other.length() == 1) {
      return initial(one, other);
    }
    if (isJoint(one) || isJoint(other)) {
      return isJoint(one) && isJoint(other) ? new Likeness(0.9, "small words") : Likeness.NONE;
    }
    if (one.isBare() != other.isBare()) {
      return consonants(one, other);
    }
    return one.sound().isEmpty() || other.sound().isEmpty()
        ? spelled(one, other)
        : heard(one, other);
  }

  private static boolean isJoint(Token t) {
    return t.kind() == TokenKind.JOINT || t.kind() == TokenKind.DESCENT;
  }

  private static Likeness initial(Token one, Token other) {
    boolean meant = one.kind() == TokenKind.INITIAL || other.kind() == TokenKind.INITIAL;
    return meant && one.text().charAt(0) == other.text().charAt(0)
        ? new Likeness(INITIAL, "an initial")
        : Likeness.NONE;
  }

  private Likeness heard(Token one, Token other) {
    if (one.sound().equals(other.sound())) {
      return new Likeness(SOUND, "spelled as it sounds");
    }
    if (nickforms.may(one.text(), other.text())) {
      return new Likeness(NICKNAME, "forms of one name");
    }
    return spelled(one, other);
  }

  /** One from a script without vowels: only its consonants can be compared. */
  private static Likeness consonants(Token one, Token other) {
    String a = one.skeleton();
    String b = other.skeleton();
    int length = Math.max(a.length(), b.length());
    if (length == 0 || Math.min(a.length(), b.length()) == 0) {
      return Likeness.NONE;
    }
    double slips = Slips.between(a, b, length * 0.5);
    double score = (length > 2 ? 0.94 : length == 2 ? 0.86 : 0.6) - slips / length;
    return score < FLOOR
        ? Likeness.NONE
        : new Likeness(score, slips == 0 ? "the same consonants" : "like consonants");
  }

  private Likeness spelled(Token one, Token other) {
    int longest = Math.max(one.length(), other.length());
    if (one.foreign(other) > longest / 2 + 1) {
      return Likeness.NONE;
    }
    double score = letters(stem(one, other), stem(other, one));
    if (one.kind() != TokenKind.PATRONYMIC) {
      score = Math.max(score, letters(one.sound(), other.sound()) - 0.04);
    }
    if (one.known() && other.known()) {
      score = 1 - (1 - score) * KNOWN;
    }
    boolean father = (one.kind() == TokenKind.PATRONYMIC) != (other.kind() == TokenKind.PATRONYMIC);
    return score >= (father ? NEARLY : FLOOR)
        ? new Likeness(score, score > 0.9 ? "a variant spelling" : "a slip of the pen")
        : disorder(one.text(), other.text());
  }

  private static String stem(Token one, Token other) {
    return one.kind() == other.kind() ? one.stem() : one.text();
  }

  /** What is left of 1 after every slip, by the length without an ending that both share. */
  private double letters(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int ending = endings.shared(one, other);
    String a = one.substring(0, one.length() - ending);
    String b = other.substring(0, other.length() - ending);
    int length = Math.max(a.length(), b.length()) + ending / 3;
    double slips = Slips.between(a, b, length * (1 - FLOOR) / SLOPE + 0.5);
    if (a.charAt(0) != b.charAt(0) && !swapped(a, b)) {
      slips += FIRST;
    }
    return 1 - SLOPE * slips / length;
  }

  private static boolean swapped(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0);
  }

  private static Likeness disorder(String one, String other) {
    if (one.length() != other.length() || one.length() < 5) {
      return Likeness.NONE;
    }
    if (new StringBuilder(one).reverse().toString().equals(other)) {
      return new Likeness(REVERSED, "written backwards");
    }
    char[] a = one.toCharArray();
    char[] b = other.toCharArray();
    java.util.Arrays.sort(a);
    java.util.Arrays.sort(b);
    return java.util.Arrays.equals(a, b)
        ? new Likeness(DISORDER, "the same letters in disorder")
        : Likeness.NONE;
  }
}
