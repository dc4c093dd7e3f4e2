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
  private static final int LETTERS = 128;
  private static final double LEAST_CHANGE = 0.75;
  private static final double LEAST_EXTRA = 0.5;
  private static final double[] CHANGED = {1, 0.8, LEAST_CHANGE};
  private static final byte[][] NEAR = new byte[LETTERS][LETTERS];

  static {
    for (String pair : ALIKE) {
      NEAR[pair.charAt(0)][pair.charAt(1)] = 1;
      NEAR[pair.charAt(1)][pair.charAt(0)] = 1;
    }
    for (char one : VOWELS.toCharArray()) {
      for (char other : VOWELS.toCharArray()) {
        NEAR[one][other] = 2;
      }
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
    if (Math.abs(one.length() - other.length()) > limit * 2 || least(one, other) > limit) {
      return limit + 1;
    }
    double[] more = extra(other);
    double[] before = new double[other.length() + 1];
    double[] last = new double[other.length() + 1];
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      last[j] = last[j - 1] + more[j];
    }
    double earlier = 0;
    for (int i = 1; i <= one.length(); i++) {
      double least = fill(new Rows(before, last, row, more), one, other, i);
      if (Math.min(least, earlier) > limit) {
        return limit + 1;
      }
      earlier = least;
      double[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }

  /** What the letters cost that only one has, wherever they stand: never more than the whole. */
  private static double least(String one, String other) {
    short[] counts = new short[LETTERS];
    for (int i = 0; i < one.length(); i++) {
      counts[one.charAt(i) % LETTERS]++;
    }
    for (int i = 0; i < other.length(); i++) {
      counts[other.charAt(i) % LETTERS]--;
    }
    int here = 0;
    int there = 0;
    for (short count : counts) {
      here += Math.max(0, count);
      there += Math.max(0, -count);
    }
    return LEAST_CHANGE * Math.min(here, there) + LEAST_EXTRA * Math.abs(here - there);
  }

  private record Rows(double[] before, double[] last, double[] row, double[] more) {}

  private static double fill(Rows rows, String one, String other, int i) {
    double[] row = rows.row();
    double[] last = rows.last();
    double[] more = rows.more();
    double lost = extra(one, i - 1);
    row[0] = last[0] + lost;
    double least = row[0];
    char c = one.charAt(i - 1);
    char b = i > 1 ? one.charAt(i - 2) : 0;
    for (int j = 1; j <= other.length(); j++) {
      char d = other.charAt(j - 1);
      double cost = last[j - 1] + changed(c, d);
      cost = Math.min(cost, last[j] + lost);
      cost = Math.min(cost, row[j - 1] + more[j]);
      if (i > 1 && j > 1 && d == b && c != d && c == other.charAt(j - 2)) {
        cost = Math.min(cost, rows.before()[j - 2] + 0.8);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  private static double[] extra(String word) {
    double[] extra = new double[word.length() + 1];
    for (int j = 1; j < extra.length; j++) {
      extra[j] = extra(word, j - 1);
    }
    return extra;
  }

  /** A letter too many: cheap where it repeats its neighbour, or is an h after a consonant. */
  private static double extra(String word, int at) {
    char c = word.charAt(at);
    boolean doubled =
        at > 0 && word.charAt(at - 1) == c || at + 1 < word.length() && word.charAt(at + 1) == c;
    if (doubled) {
      return LEAST_EXTRA;
    }
    return c == 'h' && at > 0 ? 0.6 : VOWELS.indexOf(c) >= 0 ? 0.8 : 1;
  }

  private static double changed(char c, char d) {
    return c == d ? 0 : c < LETTERS && d < LETTERS ? CHANGED[NEAR[c][d]] : 1;
  }
}
