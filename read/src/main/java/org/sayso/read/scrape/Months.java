package org.sayso.read.scrape;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.read.lexicon.Lexicon;

/** The names of the months, as {@code months.tsv} has them. Immutable. */
final class Months {
  private static final Months STANDARD = new Months(Lexicon.of("months.tsv"));

  private record Sense(int number, Set<String> languages) {}

  private final Map<String, List<Sense>> byName;

  private Months(Lexicon lexicon) {
    byName =
        lexicon.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    HashMap::new,
                    Collectors.mapping(Months::sense, Collectors.toList())));
  }

  private static Sense sense(List<String> row) {
    return new Sense(Integer.parseInt(row.get(1)), Set.of(row.get(2).split(" ")));
  }

  static Months standard() {
    return STANDARD;
  }

  /** Whether a word is the name of a month in some language, in whatever case. */
  boolean is(String word) {
    return byName.containsKey(folded(word));
  }

  /**
   * The months, 1 to 12, that a word can mean: those of the language where it has the word, else of
   * every language; none where it is no month.
   */
  Set<Integer> numbers(String word, String language) {
    List<Sense> senses = byName.getOrDefault(folded(word), List.of());
    List<Sense> own = senses.stream().filter(s -> s.languages.contains(language)).toList();
    return (own.isEmpty() ? senses : own)
        .stream().map(Sense::number).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Small letters; the dot that Turkish capitals leave is dropped. */
  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
  }
}
