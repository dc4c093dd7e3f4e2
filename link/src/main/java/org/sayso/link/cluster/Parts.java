package org.sayso.link.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.model.finding.Schema;

/**
 * Organisations under a part of their name. In one article: "the Herons" of the Lindau Herons
 * wherever it stands, and "Velmar" or "the Academy" after "Velmar Foods" and "the Academy of Arts".
 * In a case: by what some article calls it so, and by the last words of a name. Where the company
 * of its articles tells two bearers, "Herons" is divided between them.
 */
final class Parts implements Rule {
  /** Where the names come from. */
  enum Scope {
    ARTICLE,
    CASE
  }

  private static final int RARE = 5;

  private final OrganizationNames names;
  private final Scope scope;

  Parts(OrganizationNames names, Scope scope) {
    this.names = names;
    this.scope = scope;
  }

  /** Puts off joining the names of a case that others may hold: two clubs are called Herons. */
  Rule waiting() {
    return clusters -> {
      if (scope == Scope.CASE) {
        Set<String> ends = new HashSet<>();
        Index.each(clusters.names(), OrganizationName.class, (n, i) -> ends.addAll(ends(n)));
        clusters.names().forEach(n -> ends.addAll(n.shorts()));
        Index.each(
            clusters.names(), OrganizationName.class, (n, i) -> putOff(n, i, ends, clusters));
      }
    };
  }

  private static void putOff(
      OrganizationName name, int index, Set<String> ends, Clusters clusters) {
    if (!isWhole(name) && ends.contains(name.core())) {
      clusters.putOff(index);
    }
  }

  /** A name with its legal form is whole. */
  private static boolean isWhole(OrganizationName name) {
    return name.isShort() || name.schema() == Schema.COMPANY;
  }

  /** What the name may be called by its last words. */
  private List<String> ends(OrganizationName name) {
    List<String> words = name.words();
    boolean turned = name.isShort() || name.schema() == Schema.PUBLIC_BODY;
    return IntStream.range(turned ? words.size() : 1, words.size())
        .mapToObj(n -> words.subList(n, words.size()))
        .filter(end -> scope == Scope.ARTICLE || !names.isCommon(end))
        .map(end -> String.join(" ", end))
        .toList();
  }

  @Override
  public void apply(Clusters clusters) {
    Map<Integer, Set<Integer>> candidates = candidates(clusters);
    Index equal = new Index();
    candidates.keySet().forEach(i -> equal.put(clusters.names().get(i).name().key(), i));
    equal.all().forEach(group -> settle(group, candidates, clusters));
    clusters.settle();
  }

  /** One bearer takes all of its equals; of several each takes those whose company he keeps. */
  private void settle(
      SortedSet<Integer> group, Map<Integer, Set<Integer>> candidates, Clusters clusters) {
    Map<Integer, Integer> told = new HashMap<>();
    TreeSet<Integer> left = new TreeSet<>(group);
    left.removeIf(i -> clusters.clustersOf(candidates.get(i)).contains(clusters.clusterOf(i)));
    for (int i : left) {
      Optional<Integer> chosen = clusters.ask(i, candidates.get(i), "short name");
      chosen.ifPresent(c -> told.put(i, c));
    }
    told.values().removeIf(c -> isRare(c, group, clusters));
    told.forEach((i, c) -> clusters.wish(i, c, "short name"));
    boolean divided = new TreeSet<>(told.values()).size() > 1;
    if (divided) {
      left.removeAll(told.keySet());
    }
    left.forEach(i -> clusters.wish(left.first(), i, "same name"));
  }

  /** "The cable firm Velmar" of one article takes nothing from the Velmar of fifty. */
  private static boolean isRare(int bearer, SortedSet<Integer> group, Clusters clusters) {
    return clusters.sizeOf(bearer) * RARE < group.size();
  }

  private Map<Integer, Set<Integer>> candidates(Clusters clusters) {
    Index ends = new Index();
    Index after = new Index();
    Index.each(
        clusters.names(), OrganizationName.class, (n, i) -> put(n, i, clusters, ends, after));
    Map<Integer, Set<Integer>> found = new HashMap<>();
    Index.each(
        clusters.names(),
        OrganizationName.class,
        (name, i) -> {
          Set<Integer> bearers = isWhole(name) ? Set.of() : bearers(name, i, ends, after);
          if (!bearers.isEmpty()) {
            found.put(i, bearers);
          }
        });
    return found;
  }

  private void put(OrganizationName name, int index, Clusters clusters, Index ends, Index after) {
    clusters.names().get(index).shorts().forEach(s -> ends.putOne(s, index, clusters));
    if (name.isShort()) {
      return;
    }
    List<String> words = name.words();
    if (name.schema() == Schema.PUBLIC_BODY) {
      words.forEach(w -> after.putOne(w, index, clusters));
      return;
    }
    for (int n = 1; n < words.size(); n++) {
      after.putOne(String.join(" ", words.subList(0, n)), index, clusters);
    }
    ends(name).forEach(end -> ends.putOne(end, index, clusters));
  }

  private Set<Integer> bearers(OrganizationName name, int index, Index ends, Index after) {
    Set<Integer> found = new TreeSet<>(ends.get(name.core()));
    if (scope == Scope.ARTICLE) {
      after.get(name.core()).stream().filter(i -> i < index).forEach(found::add);
    }
    found.remove(index);
    return found;
  }
}
