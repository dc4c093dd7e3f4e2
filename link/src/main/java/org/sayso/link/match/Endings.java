package org.sayso.link.match;

import java.util.List;
import org.sayso.link.table.Table;

/** Endings of family names that many share. Immutable. */
final class Endings {
  private static final int SHORTEST_STEM = 2;

  private final List<String> endings =
      Table.read("match/endings.tsv").stream().map(row -> row.get(0)).toList();

  /** Letters of the longest ending that both words have, something being left; 0 for none. */
  int shared(String one, String other) {
    int longest = Math.min(one.length(), other.length()) - SHORTEST_STEM;
    for (String ending : endings) {
      if (ending.length() <= longest && one.endsWith(ending) && other.endsWith(ending)) {
        return ending.length();
      }
    }
    return 0;
  }
}
