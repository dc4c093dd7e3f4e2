package org.sayso.model.geo;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spelling under which a name is kept and looked up. */
final class Words {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /** Without article, dots, commas and curly apostrophes; white space single; capitals kept. */
  static String bare(String words) {
    String even = words.replace('’', '\'').replace(".", "").replace(",", "").strip();
    String plain = SPACE.matcher(even).replaceAll(" ");
    return plain.regionMatches(true, 0, "the ", 0, 4) ? plain.substring(4) : plain;
  }

  /** A capital, or a letter of a script that has none; Georgian has them only for headlines. */
  static boolean mayBeginName(int letter) {
    boolean small = Character.isLowerCase(letter);
    return Character.isLetter(letter)
        && (!small || Character.UnicodeScript.of(letter) == Character.UnicodeScript.GEORGIAN);
  }

  /** The same in lower case. */
  static String key(String words) {
    return bare(words).toLowerCase(Locale.ROOT);
  }
}
