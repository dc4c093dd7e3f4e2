package org.sayso.cli.view;

import java.util.regex.Pattern;

/** Exact words in quotation marks, whatever quotation marks they hold themselves. */
final class Quoted {
  private static final Pattern WHOLE = Pattern.compile("[“\"„«][^“”\"„«»]*[”\"“»]");
  private static final Pattern MARK = Pattern.compile("[“”\"„«»]");

  private Quoted() {}

  /** Single marks around words with double ones inside; none where one pair is around already. */
  static String words(String words) {
    String bare = words.strip();
    if (WHOLE.matcher(bare).matches()) {
      return bare;
    }
    return MARK.matcher(bare).find() ? "‘" + bare + "’" : "“" + bare + "”";
  }
}
