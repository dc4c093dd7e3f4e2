package org.sayso.link.script;

import java.lang.Character.UnicodeScript;

/**
 * The consonants of a word, alike for Arabic or Hebrew letters and for the Latin letters that
 * render them: "خالد" and "Khalid" are "hld". Thread-safe.
 */
public final class Skeletons {
  /** Whether words of this script leave their vowels out. */
  public static boolean isBare(UnicodeScript script) {
    return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
  }

  /** Of a word in Arabic or Hebrew letters. */
  public String ofBare(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String c = Bare.CONSONANTS.get(word.charAt(i));
      boolean vowel = c == null || c.equals("-") || i > 0 && c.equals("w");
      if (!vowel) {
        append(out, c.charAt(0));
      }
    }
    return out.toString();
  }

  /** Of a word by its {@link Sounds}. */
  public String ofSounds(String heard) {
    StringBuilder out = new StringBuilder(heard.length());
    for (int i = 0; i < heard.length(); i++) {
      char c = heard.charAt(i);
      if ("aeiou".indexOf(c) < 0) {
        append(out, taken(c, i));
      }
    }
    return out.toString();
  }

  private static char taken(char c, int at) {
    return switch (c) {
      case 'p' -> 'b';
      case 'g' -> 'k';
      case 'v' -> at == 0 ? 'w' : 'f';
      default -> c;
    };
  }

  /** Loaded at the first word that needs it. */
  private static final class Bare {
    private static final Letters CONSONANTS = new Letters("match/arabic.tsv", 1);
  }

  private static void append(StringBuilder out, char c) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }
}
