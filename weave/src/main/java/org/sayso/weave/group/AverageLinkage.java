package org.sayso.weave.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups things from the bottom up: the two groups whose members are most similar on average become
 * one, until no two reach the threshold (UPGMA). A pair without a similarity counts as zero, so
 * that the memory needed grows with the similar pairs only. Equal averages: the groups with the
 * smaller first members go first.
 */
public final class AverageLinkage {
  private final double threshold;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Merge::average)
              .reversed()
              .thenComparingInt(Merge::first)
              .thenComparingInt(Merge::second));

  private AverageLinkage(int things, double threshold) {
    this.threshold = threshold;
    for (int thing = 0; thing < things; thing++) {
      groups.add(new ArrayList<>(List.of(thing)));
      sums.add(new HashMap<>());
    }
  }

  /**
   * @param things how many, numbered from zero
   * @param similarities each pair once at most
   * @param threshold the least average similarity of two groups that become one
   * @return the groups, each ascending, in the order of their first members; every thing in one
   */
  public static List<List<Integer>> groups(
      int things, List<Similarity> similarities, double threshold) {
    AverageLinkage linkage = new AverageLinkage(things, threshold);
    similarities.forEach(s -> linkage.link(s.first(), s.second(), s.value()));
    linkage.run();
    return linkage.groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> g.stream().sorted().toList())
        .sorted(Comparator.comparingInt(g -> g.get(0)))
        .toList();
  }

  private void run() {
    while (!queue.isEmpty()) {
      Merge next = queue.poll();
      if (isCurrent(next)) {
        merge(next.first(), next.second());
      }
    }
  }

  private boolean isCurrent(Merge merge) {
    return groups.get(merge.first()).size() == merge.firstSize()
        && groups.get(merge.second()).size() == merge.secondSize();
  }

  private void merge(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    sums.get(into).remove(from);
    Map<Integer, Double> gone = sums.set(from, new HashMap<>());
    gone.remove(into);
    gone.forEach(
        (other, sum) -> {
          sums.get(other).remove(from);
          sums.get(other).merge(into, sum, Double::sum);
          sums.get(into).merge(other, sum, Double::sum);
        });
    sums.get(into).forEach((other, sum) -> offer(into, other, sum));
  }

  private void link(int first, int second, double value) {
    sums.get(first).put(second, value);
    sums.get(second).put(first, value);
    offer(first, second, value);
  }

  private void offer(int a, int b, double sum) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    int firstSize = groups.get(first).size();
    int secondSize = groups.get(second).size();
    double average = sum / ((double) firstSize * secondSize);
    if (average >= threshold) {
      queue.add(new Merge(first, second, firstSize, secondSize, average));
    }
  }

  /** A merge that was worth it when both groups had these sizes; out of date once one grew. */
  private record Merge(int first, int second, int firstSize, int secondSize, double average) {}
}
