package org.sayso.understand.time;

import java.util.List;

/** The words for numbers, months and shifts. */
final class Counting {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private Counting() {}

  /** One to twelve. */
  static int month(String name) {
    return Character.isDigit(name.charAt(0))
        ? Integer.parseInt(name)
        : MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  /** "two", "2", "1.5" (which counts as two: what is about is rounded up). */
  static int number(String word) {
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    int named = NUMBERS.indexOf(word);
    return named >= 0 ? named : (int) Math.min(Math.ceil(Double.parseDouble(word)), 2000);
  }

  /** Zero for the first; the last is the fourth. */
  static int ordinal(String word) {
    return word.equals("last") ? 3 : ORDINALS.indexOf(word);
  }

  static boolean isBehind(String shift) {
    return shift != null && List.of("last", "past", "previous").contains(shift);
  }

  static boolean isAhead(String shift) {
    return shift != null && List.of("next", "coming").contains(shift);
  }
}
