package org.sayso.engine.table;

import java.util.Optional;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;
import org.sayso.model.geo.CountryName;

/** The first country that a phrase names, by any of its words. */
final class CountryWords {
  private static final int LONGEST = 4;

  private CountryWords() {}

  /** "Norland's northern port of Torsby" is in Norland; "pro-Norlandish" is nobody's. */
  static Optional<Country> in(String phrase) {
    String[] words = phrase.split("\\s+");
    for (int first = 0; first < words.length; first++) {
      for (int size = Math.min(LONGEST, words.length - first); size > 0; size--) {
        Optional<CountryName> found = find(words, first, size);
        if (found.isPresent()) {
          return found.map(CountryName::country);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CountryName> find(String[] words, int first, int size) {
    StringBuilder joined = new StringBuilder(words[first]);
    for (int i = first + 1; i < first + size; i++) {
      joined.append(' ').append(words[i]);
    }
    String bare = joined.toString().replaceAll("['’]s$|['’]$|^[(\\[]|[,;:)\\]]$", "");
    return Countries.standard().find(bare);
  }
}
