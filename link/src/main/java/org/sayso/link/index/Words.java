package org.sayso.link.index;

import java.util.ArrayList;
import java.util.List;
import org.sayso.link.name.Folding;

/** The words of a name as the index knows them: folded to lower-case Latin, marks gone. */
final class Words {
  private static final int LONGEST = 40;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 8;

  private Words() {}

  static List<String> of(String name) {
    String folded = Folding.foldToLatin(name);
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isPart(folded.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(folded.substring(from, Math.min(i, from + LONGEST)));
        from = -1;
      }
    }
    return words;
  }

  // Marks that fold to an apostrophe stand inside a word: "Mar'ie" is one.
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The first letters of three to eight words; empty for fewer and more. */
  static String acronym(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!isSmall(word)) {
        letters.append(word.charAt(0));
      }
    }
    boolean fits = letters.length() >= SHORTEST_ACRONYM && letters.length() <= LONGEST_ACRONYM;
    return fits ? letters.toString() : "";
  }

  private static boolean isSmall(String word) {
    return switch (word) {
      case "of", "the", "and", "for", "de", "la", "du", "des", "und", "i", "y", "e" -> true;
      default -> false;
    };
  }
}
