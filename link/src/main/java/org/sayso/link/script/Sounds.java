package org.sayso.link.script;

import java.util.List;
import org.sayso.link.table.Table;

/**
 * One spelling for the ways of writing a sound in Latin letters: "Khalid" and "Halid", "Tschernow"
 * and "Chernov" come out alike. Thread-safe.
 */
public final class Sounds {
  private final List<List<String>> rows = Table.read("match/sounds.tsv");

  /** The folded word by its sounds: small letters, and capitals for ch, sh and zh. */
  public String of(String word) {
    String heard = word;
    for (List<String> row : rows) {
      if (heard.contains(row.get(0))) {
        heard = heard.replace(row.get(0), row.get(1));
      }
    }
    return withoutSilent(heard);
  }

  /** Doubled letters once; no h at the end after a vowel. */
  private static String withoutSilent(String heard) {
    StringBuilder out = new StringBuilder(heard.length());
    for (int i = 0; i < heard.length(); i++) {
      char c = heard.charAt(i);
      boolean doubled = i > 0 && heard.charAt(i - 1) == c;
      boolean silent = c == 'h' && i > 1 && i == heard.length() - 1;
      if (!doubled && !silent) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
