package org.sayso.read.roster;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ids for entries that their list does not number. Stateless. */
public final class Numbers {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Numbers() {}

  /** Of the words that tell it from others: the same words, the same id, in whatever file. */
  public static String made(String... words) {
    String joined = SIGNS.matcher(Words.join(words).toLowerCase(Locale.ROOT)).replaceAll("-");
    return joined.replaceAll("^-|-$", "");
  }
}
