package org.sayso.link.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
  private final int[] size;
  private final SortedSet<LinkReason> reasons = new TreeSet<>();
  private final SortedMap<Integer, SortedSet<Integer>> doubtful = new TreeMap<>();
  private final SortedMap<Integer, SortedSet<LinkReason>> joins = new TreeMap<>();
  private final List<Maybe> maybes = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private final Set<Integer> waiting = new TreeSet<>();
  private final Chooser chooser;

  /** Every name by itself; an index below is a place in this list. */
  public Clusters(List<Named> names) {
    this(names, Chooser.ONLY_ONE);
  }

  /** The same, with somebody who settles the short names that several fuller ones fit. */
  public Clusters(List<Named> names, Chooser chooser) {
    this.names = List.copyOf(names);
    this.chooser = chooser;
    this.size = IntStream.range(0, names.size()).map(i -> 1).toArray();
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
    size[Math.min(a, b)] += size[Math.max(a, b)];
    String left = names.get(one).name().key();
    String right = names.get(other).name().key();
    if (!left.equals(right)) {
      LinkReason reason = new LinkReason(rule, List.of(left, right));
      reasons.add(reason);
      joins.computeIfAbsent(one, i -> new TreeSet<>()).add(reason);
    }
  }

  /** How many names are in the cluster of this one. */
  int sizeOf(int index) {
    return size[clusterOf(index)];
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

  /** The same by one of the names that each joined. */
  public SortedMap<Integer, SortedSet<LinkReason>> joins() {
    return joins;
  }

  /** Who may be one and was not made so, in the order in which it was noticed. */
  public List<Maybe> maybes() {
    return maybes.stream().filter(m -> clusterOf(m.one()) != clusterOf(m.other())).toList();
  }

  void suggest(Maybe maybe) {
    maybes.add(maybe);
  }

  /**
   * Wants a short name joined with whomever the chooser takes among the candidates; several that he
   * does not choose from make it doubtful, none changes nothing. Done by {@link #settle()}, so that
   * one wish does not change what the next one sees.
   */
  void propose(int index, Set<Integer> candidates, String rule) {
    SortedSet<Integer> found = clustersOf(candidates);
    if (found.isEmpty() || found.contains(clusterOf(index))) {
      return;
    }
    Optional<Integer> chosen = ask(index, found, rule);
    chosen.ifPresent(c -> wish(index, c, rule));
    if (chosen.isEmpty()) {
      doubtful.put(index, found);
    }
  }

  /** Whom of these the chooser takes; at least one must be given. */
  Optional<Integer> ask(int index, Set<Integer> candidates, String rule) {
    return chooser.choose(new Chooser.Question(index, clustersOf(candidates), rule), this);
  }

  /** Joins the two at {@link #settle()}. */
  void wish(int one, int other, String rule) {
    wishes.add(new Wish(one, other, rule));
  }

  /** Puts off joining this name with its equals: it may be a part of fuller names. */
  void putOff(int index) {
    waiting.add(index);
  }

  boolean isPutOff(int index) {
    return waiting.contains(index);
  }

  /** Asks the chooser again about what is doubtful. */
  void askAgain() {
    new TreeMap<>(doubtful).forEach((index, found) -> propose(index, found, "company"));
  }

  /** Does what was proposed. */
  void settle() {
    wishes.forEach(w -> join(w.one(), w.other(), w.rule()));
    wishes.forEach(w -> doubtful.remove(w.one()));
    wishes.clear();
    chooser.changed();
  }

  private record Wish(int one, int other, String rule) {}
}
