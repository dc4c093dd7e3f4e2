package org.sayso.link.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.link.name.Folding;
import org.sayso.link.name.Spelling;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;

/**
 * Brings the kinds together that one name was taken for at different places: the most frequent one
 * holds for all. The names of states and capitals are left alone: each place settles them.
 */
final class Hints {
  private Hints() {}

  /** The mentions in their order, with the kind that their name has most often. */
  static List<Mention> agreed(List<Mention> names, String text) {
    Map<String, Schema> usual =
        names.stream()
            .collect(Collectors.groupingBy(m -> key(m, text), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> mostFrequent(e.getValue())));
    return names.stream()
        .map(m -> isState(m, text) ? m : with(m, usual.get(key(m, text))))
        .toList();
  }

  /** Of equally frequent kinds the one that comes first in {@link Schema}. */
  static Schema mostFrequent(List<Mention> mentions) {
    Map<Schema, Long> counts =
        mentions.stream()
            .map(Mention::schema)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Schema, Long>comparingByValue()
                .thenComparing(Map.Entry.<Schema, Long>comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static String key(Mention mention, String text) {
    return Folding.fold(Spelling.bare(mention.span().in(text)));
  }

  private static boolean isState(Mention mention, String text) {
    return Countries.standard().find(mention.span().in(text)).isPresent();
  }

  private static Mention with(Mention mention, Schema schema) {
    return new Mention(mention.span(), mention.form(), schema, mention.refersTo());
  }
}
