package org.sayso.weave.group;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbered things in groups that only ever grow together (union-find). Mutable; for one thread and
 * one method.
 */
public final class Partition {
  private final int[] parent;

  /** Each of the things, numbered from zero, in a group of its own. */
  public Partition(int things) {
    parent = new int[things];
    for (int thing = 0; thing < things; thing++) {
      parent[thing] = thing;
    }
  }

  /** Makes the groups of both things one. */
  public void join(int a, int b) {
    int first = find(a);
    int second = find(b);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The smallest number in the thing's group. */
  public int find(int thing) {
    int root = thing;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = thing; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The groups, each ascending, in the order of their first members. */
  public List<List<Integer>> groups() {
    SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int thing = 0; thing < parent.length; thing++) {
      groups.computeIfAbsent(find(thing), root -> new ArrayList<>()).add(thing);
    }
    return List.copyOf(groups.values());
  }
}
