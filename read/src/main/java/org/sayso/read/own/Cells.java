package org.sayso.read.own;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.read.form.Source;
import org.sayso.read.roster.Words;

/** How users write several things in one cell, and between which signs cells stand. Stateless. */
final class Cells {
  private static final String SEPARATORS = ",;\t|";
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");

  private Cells() {}

  /** What stands between semicolons or bars. */
  static List<String> split(String cell) {
    return BETWEEN
        .splitAsStream(Words.clean(cell))
        .map(Words::clean)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** The sign that the first line has most of. */
  static char separator(Source source) {
    String line = source.firstLine().replaceAll("\"[^\"]*\"", "");
    return SEPARATORS
        .chars()
        .mapToObj(c -> (char) c)
        .max(Comparator.comparingLong(c -> line.chars().filter(d -> d == c).count()))
        .orElseThrow();
  }
}
