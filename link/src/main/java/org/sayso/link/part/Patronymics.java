package org.sayso.link.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names made of the father's: Petrovich, Petrivna. */
final class Patronymics {
  private static final Pattern ENDING =
      Pattern.compile("(.{2,}?)(?:[oeiy]v[iy]t?ch|[oeiy]v[iy]c|[oeiy]vna|ivna|[iy]chna|[oe]vich)");

  private Patronymics() {}

  static boolean is(String word) {
    return word.length() > 5 && ENDING.matcher(word).matches();
  }

  /** The father's name, roughly. */
  static String stem(String word) {
    Matcher m = ENDING.matcher(word);
    return m.matches() ? m.group(1) : word;
  }
}
