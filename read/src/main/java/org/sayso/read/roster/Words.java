package org.sayso.read.roster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.entity.Gender;

/** What is done to the words of every list. Stateless. */
public final class Words {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
  private static final Set<String> NOTHING = Set.of("-0-", "n/a", "na", "none", "null", "-", "--");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

  private static final Pattern NUMBERED = Pattern.compile("\\(\\d{1,2}\\)|;");

  private Words() {}

  /** Blanks folded; empty for absent words and for what lists write where they have none. */
  public static String clean(String words) {
    String folded = words == null ? "" : BLANKS.matcher(words).replaceAll(" ").strip();
    return NOTHING.contains(folded.toLowerCase(Locale.ROOT)) ? "" : folded;
  }

  /** Words joined by a blank, without those that are blank. */
  public static String join(String... words) {
    return joined(" ", Stream.of(words));
  }

  /** Lines of an address or place, without those that are blank. */
  public static String lines(String... words) {
    return joined(", ", Stream.of(words));
  }

  private static String joined(String between, Stream<String> words) {
    return words.map(Words::clean).filter(w -> !w.isEmpty()).collect(Collectors.joining(between));
  }

  /** What stands between semicolons. */
  public static List<String> split(String words) {
    return SEMICOLON.splitAsStream(clean(words)).filter(w -> !w.isEmpty()).toList();
  }

  /** What stands behind "(1)", "(2)" or between semicolons. */
  public static List<String> numbered(String words) {
    return NUMBERED
        .splitAsStream(clean(words))
        .map(Words::clean)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** "RUSSIAN FEDERATION" as "Russian Federation". */
  static String titled(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
        .map(w -> w.isEmpty() ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Male or female by word or letter. */
  static Gender gender(String words) {
    return switch (clean(words).toLowerCase(Locale.ROOT)) {
      case "m", "male", "man" -> Gender.MALE;
      case "f", "female", "woman" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
