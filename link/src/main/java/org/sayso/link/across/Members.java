package org.sayso.link.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.link.cluster.Clustering;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.cluster.Maybe;
import org.sayso.link.cluster.Named;
import org.sayso.link.name.Name;
import org.sayso.model.entity.Gender;

/** Joins members of different articles by their names. Stateless and thread-safe. */
public final class Members {
  private final Clustering clustering;

  /**
   * What joining came to.
   *
   * @param groups the members of each case entity, sorted; the groups in the order of their first
   * @param reasons for each group why its differently spelled names are one, in words
   * @param pairs members of two groups that may be one, by their places in the list given
   */
  public record Joined(List<List<Member>> groups, List<List<String>> reasons, List<Pair> pairs) {}

  /**
   * Two groups that may be one.
   *
   * @param one the place of the first in the list of groups
   * @param other the place of the second
   * @param reason in words
   */
  public record Pair(int one, int other, String reason) {}

  /** Joins by these rules. */
  public Members(Clustering clustering) {
    this.clustering = clustering;
  }

  /** Who is one, why, and who may be. */
  public Joined join(List<Member> members) {
    Bearers bearers = new Bearers(members);
    List<Named> names = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      for (Name name : members.get(m).names()) {
        names.add(named(members.get(m), name, bearers.of(m)));
        owner.add(m);
      }
    }
    Company company = new Company(owner.stream().map(m -> members.get(m).id().article()).toList());
    Clusters clusters = new Clusters(names, company);
    for (int i = 1; i < names.size(); i++) {
      if (owner.get(i).equals(owner.get(i - 1))) {
        clusters.join(i - 1, i, "one entity of an article");
      }
    }
    clustering.run(clusters);
    return new Grouping(members, owner, clusters).joined(clusters.maybes(), bearers.apart());
  }

  private static Named named(Member member, Name name, int bearer) {
    String home = member.id().article().toString();
    return new Named(name, member.shorts(), Gender.UNKNOWN, home, bearer);
  }

  /** Members by the clusters of their names. */
  private static final class Grouping {
    private final List<Member> members;
    private final Clusters clusters;
    private final List<Integer> owner;
    private final int[] group;
    private final SortedMap<Integer, List<Member>> byFirst = new TreeMap<>();

    Grouping(List<Member> members, List<Integer> owner, Clusters clusters) {
      this.members = members;
      this.owner = owner;
      this.clusters = clusters;
      this.group = new int[members.size()];
      for (int m = 0; m < group.length; m++) {
        group[m] = m;
      }
      for (int i = owner.size() - 1; i >= 0; i--) {
        group[owner.get(i)] = owner.get(clusters.clusterOf(i));
      }
      for (int m = 0; m < group.length; m++) {
        byFirst.computeIfAbsent(group[m], g -> new ArrayList<>()).add(members.get(m));
      }
    }

    Joined joined(List<Maybe> maybes, List<Bearers.Two> apart) {
      List<Integer> places = List.copyOf(byFirst.keySet());
      Map<Integer, Integer> place = new TreeMap<>();
      places.forEach(p -> place.put(p, place.size()));
      List<Pair> pairs = new ArrayList<>();
      for (Maybe maybe : maybes) {
        int one = place.get(group[owner.get(maybe.one())]);
        int other = place.get(group[owner.get(maybe.other())]);
        pairs.add(new Pair(one, other, maybe.reason()));
      }
      for (Bearers.Two two : apart) {
        int one = place.get(group[two.one()]);
        int other = place.get(group[two.other()]);
        String name = members.get(two.one()).name();
        pairs.add(new Pair(one, other, "both are called " + name));
        two.reasons().forEach(r -> pairs.add(new Pair(one, other, "but " + r)));
      }
      return new Joined(List.copyOf(byFirst.values()), reasons(places), pairs);
    }

    private List<List<String>> reasons(List<Integer> places) {
      SortedMap<Integer, List<String>> byGroup = new TreeMap<>();
      places.forEach(p -> byGroup.put(p, new ArrayList<>()));
      clusters
          .joins()
          .forEach(
              (index, why) -> {
                List<String> words = byGroup.get(group[owner.get(index)]);
                why.forEach(r -> words.add(r.rule() + ": " + String.join(" = ", r.names())));
              });
      return byGroup.values().stream().map(w -> w.stream().sorted().distinct().toList()).toList();
    }
  }
}
