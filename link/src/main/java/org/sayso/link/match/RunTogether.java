package org.sayso.link.match;

import org.sayso.link.part.Reading;
import org.sayso.link.script.Slips;

/** Names whose letters are the same in the same order, wherever the gaps between the words are. */
final class RunTogether {
  private static final int LONG = 8;
  private static final int SHORTEST = 5;
  private static final double SAME = 0.96;
  private static final double ONE_SLIP = 0.9;

  private RunTogether() {}

  /** A score for that, where it is more than the words alone gave; else 0. */
  static double score(Reading one, Reading other, double already, Notes notes) {
    String a = one.letters();
    String b = other.letters();
    if (already >= SAME || Math.abs(a.length() - b.length()) > 1 || a.length() < SHORTEST) {
      return 0;
    }
    double score =
        a.equals(b) ? SAME : Math.max(a.length(), b.length()) >= LONG && near(a, b) ? ONE_SLIP : 0;
    if (score <= already) {
      return 0;
    }
    notes.add(() -> new Explanation("letters", score, a, b, "the same but for the gaps"));
    return score;
  }

  private static boolean near(String a, String b) {
    boolean digits =
        a.chars().anyMatch(Character::isDigit) || b.chars().anyMatch(Character::isDigit);
    return !digits && beginAlike(a, b) && Slips.between(a, b, 1) <= 0.8;
  }

  /** Another first letter is another name, unless it only changed places with the second. */
  private static boolean beginAlike(String a, String b) {
    return a.charAt(0) == b.charAt(0) || a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
  }
}
