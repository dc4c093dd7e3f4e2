package org.sayso.understand.naming;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.finding.Schema;

/**
 * One kind for a full name throughout an article: the one that the recogniser gave it most often;
 * of two given equally often the body before the person, the person before the place.
 */
final class Ballot {
  private static final List<Schema> RANK =
      List.of(Schema.ORGANIZATION, Schema.PERSON, Schema.PLACE);

  private final List<Name> names;
  private final Map<String, Map<Schema, Integer>> votes = new HashMap<>();

  Ballot(List<Name> names) {
    this.names = names;
    names.stream().filter(Ballot::takesPart).forEach(this::count);
  }

  /** The names in the same order, each full name of one kind. */
  List<Name> settled() {
    return names.stream().map(n -> takesPart(n) ? n.as(winner(n)) : n).toList();
  }

  private static boolean takesPart(Name name) {
    return !name.isSingleWord() && RANK.contains(name.schema());
  }

  private void count(Name name) {
    votes
        .computeIfAbsent(name.spaced(), n -> new EnumMap<>(Schema.class))
        .merge(name.schema(), 1, Integer::sum);
  }

  private Schema winner(Name name) {
    Map<Schema, Integer> own = votes.get(name.spaced());
    return own.keySet().stream()
        .max(Comparator.<Schema>comparingInt(own::get).thenComparing(s -> -RANK.indexOf(s)))
        .orElse(name.schema());
  }
}
