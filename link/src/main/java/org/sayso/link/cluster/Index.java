package org.sayso.link.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.sayso.link.name.Name;

/** Finds names by words; sorted throughout. */
final class Index {
  private final SortedMap<String, SortedSet<Integer>> byWord = new TreeMap<>();
  private final Set<List<Object>> seen = new HashSet<>();

  void put(String word, int index) {
    byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(index);
  }

  /**
   * The same for one of each spelling in each cluster, so that a name of a thousand articles counts
   * once and the cost does not grow with pairs.
   */
  void putOne(String word, int index, Clusters clusters) {
    Named named = clusters.names().get(index);
    if (seen.add(List.of(word, clusters.clusterOf(index), named.keyOfBearer(), named.gender()))) {
      put(word, index);
    }
  }

  Set<Integer> get(String word) {
    return byWord.getOrDefault(word, new TreeSet<>());
  }

  Stream<SortedSet<Integer>> all() {
    return byWord.values().stream();
  }

  Stream<SortedSet<Integer>> groups() {
    return byWord.values().stream().filter(g -> g.size() > 1);
  }

  /** Calls for every name of this kind, in the order of the list. */
  static <N extends Name> void each(List<Named> names, Class<N> kind, BiConsumer<N, Integer> call) {
    for (int i = 0; i < names.size(); i++) {
      if (kind.isInstance(names.get(i).name())) {
        call.accept(kind.cast(names.get(i).name()), i);
      }
    }
  }
}
