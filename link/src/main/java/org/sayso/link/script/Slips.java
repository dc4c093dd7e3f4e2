package org.sayso.link.script;

/**
 * What parts two spellings, in letters: 1 for a letter put in, left out or changed, less where that
 * is common – a vowel for a vowel, a letter doubled, neighbours swapped, b for p. Symmetric.
 */
public final class Slips {
  private static final String VOWELS = "aeiouy";
  private static final String[] ALIKE = {
    "bp", "dt", "gk", "kc", "sz", "sc", "vw", "vf", "jy", "ij", "jZ", "jg", "CS", "mn", "sS", "zZ",
    "kh", "kq", "Cj", "Cc", "SZ"
  };
  private static final byte[][] NEAR = new byte[128][128];

  static {
    for (String pair : ALIKE) {
      NEAR[pair.charAt(0)][pair.charAt(1)] = 1;
      NEAR[pair.charAt(1)][pair.charAt(0)] = 1;
    }
  }

  private Slips() {}

  /**
   * The cheapest way from one to the other; anything above {@code limit} may come out as {@code
   * limit} plus one.
   */
  public static double between(String one, String other, double limit) {
    if (one.equals(other)) {
      return 0;
    }
    if (Math.abs(one.length() - other.length()) > limit * 2) {
      return limit + 1;
    }
    double[] before = new double[other.length() + 1];
    double[] last = new double[other.length() + 1];
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      last[j] = last[j - 1] + extra(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      double least = fill(new Rows(before, last, row), one, other, i);
      if (least > limit + 1) {
        return limit + 1;
      }
      double[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }

  private record Rows(double[] before, double[] last, double[] row) {}

  private static double fill(Rows rows, String one, String other, int i) {
    double[] row = rows.row();
    row[0] = rows.last()[0] + extra(one, i - 1);
    double least = row[0];
    char c = one.charAt(i - 1);
    for (int j = 1; j <= other.length(); j++) {
      char d = other.charAt(j - 1);
      double cost = rows.last()[j - 1] + changed(c, d);
      cost = Math.min(cost, rows.last()[j] + extra(one, i - 1));
      cost = Math.min(cost, row[j - 1] + extra(other, j - 1));
      if (i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2) && c != d) {
        cost = Math.min(cost, rows.before()[j - 2] + 0.8);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  /** A letter too many: cheap where it repeats its neighbour, or is an h after a consonant. */
  private static double extra(String word, int at) {
    char c = word.charAt(at);
    boolean doubled =
        at > 0 && word.charAt(at - 1) == c || at + 1 < word.length() && word.charAt(at + 1) == c;
    if (doubled) {
      return 0.5;
    }
    return c == 'h' && at > 0 ? 0.6 : VOWELS.indexOf(c) >= 0 ? 0.8 : 1;
  }

  private static double changed(char c, char d) {
    if (c == d) {
      return 0;
    }
    if (VOWELS.indexOf(c) >= 0 && VOWELS.indexOf(d) >= 0) {
      return 0.75;
    }
    return c < 128 && d < 128 && NEAR[c][d] == 1 ? 0.8 : 1;
  }
}
