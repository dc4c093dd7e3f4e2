package org.sayso.understand.time;

import java.util.Set;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** The cheap look that spares most sentences the search for dates. */
final class Cues {
  private static final Set<String> STARTS =
      Set.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon",
          "tue", "wed", "thu", "fri", "sat", "sun", "tod", "ton", "tom", "yes", "ago", "wee", "yea",
          "day", "mid", "ear");

  private static final Set<String> WORDS =
      Set.of(
          "night",
          "overnight",
          "morning",
          "afternoon",
          "evening",
          "hour",
          "hours",
          "minutes",
          "months",
          "quarter",
          "half",
          "century",
          "centuries",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");

  private Cues() {}

  /** Whether some word may belong to a date. */
  static boolean in(Sentence s) {
    return s.tokens().stream().anyMatch(Cues::isCue);
  }

  private static boolean isCue(Token token) {
    String text = token.text();
    if (text.isEmpty()) {
      return false;
    }
    boolean digit = Character.isDigit(text.charAt(0));
    String word = token.lower();
    return digit
        || text.length() >= 3 && STARTS.contains(word.substring(0, 3))
        || WORDS.contains(word);
  }
}
