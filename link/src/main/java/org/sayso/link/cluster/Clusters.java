package org.sayso.link.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names on their way to being joined: each belongs to one cluster, named by its smallest index.
 * Mutable; for one thread.
 */
public final class Clusters {
  private final List<Named> names;
  private final int[] parent;
  private final SortedSet<LinkReason> reasons = new TreeSet<>();
  private final SortedMap<Integer, SortedSet<Integer>> doubtful = new TreeMap<>();
  private final List<Wish> wishes = new ArrayList<>();

  /** Every name by itself; an index below is a place in this list. */
  public Clusters(List<Named> names) {
    this.names = List.copyOf(names);
    this.parent = IntStream.range(0, names.size()).toArray();
  }

  /** The names, in the order given. */
  public List<Named> names() {
    return names;
  }

  /** The cluster of a name: the smallest index in it. */
  public int clusterOf(int index) {
    int root = index;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int i = index; parent[i] != root; ) {
      int next = parent[i];
      parent[i] = root;
      i = next;
    }
    return root;
  }

  /** Makes two clusters one; the reason is kept where they were two. */
  public void join(int one, int other, String rule) {
    int a = clusterOf(one);
    int b = clusterOf(other);
    if (a == b) {
      return;
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    String left = names.get(one).name().key();
    String right = names.get(other).name().key();
    if (!left.equals(right)) {
      reasons.add(new LinkReason(rule, List.of(left, right)));
    }
  }

  /** The different clusters of these names, sorted. */
  public SortedSet<Integer> clustersOf(Collection<Integer> indexes) {
    return indexes.stream().map(this::clusterOf).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every cluster with its members, both sorted. */
  public SortedMap<Integer, List<Integer>> all() {
    return IntStream.range(0, parent.length)
        .boxed()
        .collect(Collectors.groupingBy(this::clusterOf, TreeMap::new, Collectors.toList()));
  }

  /** Short names that several fuller ones fit, with a member of each. Joined with none of them. */
  public SortedMap<Integer, SortedSet<Integer>> doubtful() {
    return doubtful;
  }

  /** Why names were joined; sorted, without joins of equal names. */
  public List<LinkReason> reasons() {
    return List.copyOf(reasons);
  }

  /**
   * Wants a short name joined with the only candidate; several make it doubtful, none changes
   * nothing. Done by {@link #settle()}, so that one wish does not change what the next one sees.
   */
  void propose(int index, Set<Integer> candidates, String rule) {
    SortedSet<Integer> found = clustersOf(candidates);
    if (found.contains(clusterOf(index))) {
      return;
    }
    if (found.size() == 1) {
      wishes.add(new Wish(index, found.first(), rule));
    } else if (found.size() > 1) {
      doubtful.put(index, found);
    }
  }

  /** Does what was proposed. */
  void settle() {
    wishes.forEach(w -> join(w.one(), w.other(), w.rule()));
    wishes.clear();
  }

  private record Wish(int one, int other, String rule) {}
}
