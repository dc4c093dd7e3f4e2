package org.sayso.link.index;

/** How many slips of the keyboard lie between two words; neighbours swapped are one slip. */
final class Edits {
  private Edits() {}

  /** The number of slips, or more than the most that is asked for. */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int from = 0;
    int end = Math.min(one.length(), other.length());
    while (from < end && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int cut = 0;
    while (cut < end - from && same(one, one.length() - cut, other, other.length() - cut)) {
      cut++;
    }
    return rows(
        one.substring(from, one.length() - cut), other.substring(from, other.length() - cut), most);
  }

  private static int rows(String one, String other, int most) {
    int[] two = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      if (fill(row, above, two, one, i, other) > most) {
        return most + 1;
      }
      int[] free = two;
      two = above;
      above = row;
      row = free;
    }
    return above[other.length()];
  }

  private static int fill(int[] row, int[] above, int[] two, String one, int i, String other) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= other.length(); j++) {
      int best = above[j - 1] + (same(one, i, other, j) ? 0 : 1);
      best = Math.min(best, Math.min(above[j], row[j - 1]) + 1);
      row[j] = isSwap(one, i, other, j) ? Math.min(best, two[j - 2] + 1) : best;
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1 && j > 1 && same(one, i, other, j - 1) && same(one, i - 1, other, j);
  }

  private static boolean same(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 1);
  }
}
