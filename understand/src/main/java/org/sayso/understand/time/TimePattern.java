package org.sayso.understand.time;

import java.util.List;
import java.util.regex.Pattern;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * One line of {@code expressions.tsv}.
 *
 * @param rule how {@link Settling} reads the groups
 * @param pattern over the sentence's words in lower case, joined by blanks
 */
record TimePattern(String rule, Pattern pattern) {
  static List<TimePattern> all() {
    return Table.read(TimePattern.class, "expressions.tsv", 3).stream()
        .map(TimePattern::of)
        .toList();
  }

  private static TimePattern of(Row row) {
    return new TimePattern(
        row.at(0), Pattern.compile("(?<![\\w-])(?:" + row.at(1) + ")(?![\\w-])"));
  }
}
