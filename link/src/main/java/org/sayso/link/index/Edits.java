package org.sayso.link.index;

/** How many slips of the keyboard lie between two words; neighbours swapped are one slip. */
final class Edits {
  private Edits() {}

  static int between(String one, String other) {
    int[] two = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = above[j - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(above[j], row[j - 1]) + 1);
        row[j] = isSwap(one, i, other, j) ? Math.min(best, two[j - 2] + 1) : best;
      }
      int[] free = two;
      two = above;
      above = row;
      row = free;
    }
    return above[other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
