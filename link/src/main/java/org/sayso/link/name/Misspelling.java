package org.sayso.link.name;

/** Names that differ by one slip of the keyboard. */
public final class Misspelling {
  private Misspelling() {}

  /**
   * Whether one letter was left out, put in, changed or swapped with its neighbour. Digits are
   * never slips, nor is a final s or a final vowel: those are other names.
   */
  public static boolean isOneSlip(String one, String other) {
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int from = 0;
    while (from < Math.min(one.length(), other.length())
        && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    String left = one.substring(from);
    String right = other.substring(from);
    return !isMeant(left) && !isMeant(right) && oneEdit(left, right);
  }

  /** What tells two names apart on purpose. */
  private static boolean isMeant(String rest) {
    return rest.matches("\\d.*|[saeiou]( .*)?");
  }

  private static boolean oneEdit(String left, String right) {
    String l = left.isEmpty() ? "" : left.substring(1);
    String r = right.isEmpty() ? "" : right.substring(1);
    return l.equals(right) || left.equals(r) || l.equals(r) || isSwap(left, right);
  }

  private static boolean isSwap(String left, String right) {
    return left.length() > 1
        && right.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
