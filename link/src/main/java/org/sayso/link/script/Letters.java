package org.sayso.link.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.link.table.Table;

/** One column of a table of letters. Immutable. */
final class Letters {
  private final Map<Character, String> byLetter = new HashMap<>();

  Letters(String table, int column) {
    for (List<String> row : Table.read(table)) {
      byLetter.put(row.get(0).charAt(0), row.get(column));
    }
  }

  /** The words with each letter of the table replaced; others stay. */
  String write(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      String written = byLetter.get(words.charAt(i));
      if (written == null) {
        out.append(words.charAt(i));
      } else {
        out.append(written);
      }
    }
    return out.toString();
  }

  /** What stands for the letter; null where it is not in the table. */
  String get(char letter) {
    return byLetter.get(letter);
  }
}
