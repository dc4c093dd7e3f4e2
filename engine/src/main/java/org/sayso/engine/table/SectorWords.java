package org.sayso.engine.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words tell a sector: {@code sectors.tsv}. Immutable. */
final class SectorWords {
  private static final int LONGEST = 3;
  private static final Set<String> ENDS =
      Set.of("of", "in", "from", "for", "at", "to", "on", "by", "with", "who", "which", "that");

  private final Map<String, Sector> sectors = new HashMap<>();

  SectorWords() {
    for (String[] row : Rows.read("sectors.tsv")) {
      for (String word : row[0].split(" \\| ")) {
        sectors.put(word, Sector.valueOf(row[1]));
      }
    }
  }

  /**
   * The sector that a phrase tells: by its last word that tells one, before the first preposition,
   * else by the first behind it. "Norlandish army officers" are military, "the minister of the
   * army" is not.
   */
  Optional<Sector> of(String phrase) {
    List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"));
    int end = 0;
    while (end < words.size() && !ENDS.contains(words.get(end))) {
      end++;
    }
    for (int last = end; last > 0; last--) {
      Optional<Sector> found = endingAt(words, last);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int last = end + 1; last <= words.size(); last++) {
      Optional<Sector> found = endingAt(words, last);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Sector> endingAt(List<String> words, int last) {
    for (int first = Math.max(0, last - LONGEST); first < last; first++) {
      Sector sector = sectors.get(String.join(" ", words.subList(first, last)));
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase is of somebody who no longer is: "a former minister". */
  static boolean isFormer(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("\\s+"))
        .anyMatch(w -> w.equals("former") || w.equals("ex") || w.startsWith("ex-"));
  }
}
