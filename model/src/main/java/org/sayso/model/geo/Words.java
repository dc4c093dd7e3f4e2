package org.sayso.model.geo;

import java.util.Locale;

/** The spelling under which a name is kept and looked up. */
final class Words {
  private Words() {}

  /** Without article, dots, commas and curly apostrophes; white space single; capitals kept. */
  static String bare(String words) {
    String plain =
        words.replace('’', '\'').replace(".", "").replace(",", "").strip().replaceAll("\\s+", " ");
    return plain.regionMatches(true, 0, "the ", 0, 4) ? plain.substring(4) : plain;
  }

  /** The same in lower case. */
  static String key(String words) {
    return bare(words).toLowerCase(Locale.ROOT);
  }
}
