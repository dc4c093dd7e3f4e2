package org.sayso.link.part;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in bodies' names: "42", "3rd", "third", "VII". */
final class Numerals {
  private static final Pattern ROMAN = Pattern.compile("(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})");
  private static final Pattern ORDINAL = Pattern.compile("0*(\\d+)(?:st|nd|rd|th)?");
  private static final Map<String, String> WORDS =
      Map.of(
          "first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6",
          "seventh", "7", "eighth", "8", "ninth", "9", "tenth", "10");

  private Numerals() {}

  /**
   * The number in digits, or the whole word where digits stand among letters ("ar16").
   *
   * @param word as written
   * @param first whether it begins the name: there a single capital is no number
   */
  static Optional<String> of(String word, Place first) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    boolean digits = lower.chars().anyMatch(Character::isDigit);
    Matcher ordinal = digits ? ORDINAL.matcher(lower) : null;
    if (digits && ordinal.matches()) {
      return Optional.of(ordinal.group(1));
    }
    boolean mayBeRoman = first == Place.LATER && "XVI".indexOf(word.charAt(0)) >= 0;
    if (mayBeRoman && ROMAN.matcher(word).matches()) {
      return Optional.of(String.valueOf(roman(word)));
    }
    return digits ? Optional.of(lower) : Optional.ofNullable(WORDS.get(lower));
  }

  /** Where a word stands. */
  enum Place {
    FIRST,
    LATER
  }

  private static int roman(String word) {
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      int here = value(word.charAt(i));
      int next = i + 1 < word.length() ? value(word.charAt(i + 1)) : 0;
      sum += here < next ? -here : here;
    }
    return sum;
  }

  private static int value(char c) {
    return c == 'X' ? 10 : c == 'V' ? 5 : 1;
  }
}
