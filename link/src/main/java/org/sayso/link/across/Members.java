package org.sayso.link.across;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.link.cluster.Clustering;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.cluster.Named;
import org.sayso.link.name.Name;
import org.sayso.model.entity.Gender;

/** Joins members of different articles by their names. Stateless and thread-safe. */
public final class Members {
  private final Clustering clustering;

  /** Joins by these rules. */
  public Members(Clustering clustering) {
    this.clustering = clustering;
  }

  /** The members of each case entity, sorted; the groups in the order of their first members. */
  public List<List<Member>> join(List<Member> members) {
    List<Named> names = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      for (Name name : members.get(m).names()) {
        String home = members.get(m).id().article().toString();
        names.add(new Named(name, members.get(m).shorts(), Gender.UNKNOWN, home));
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
    return groups(members, owner, clusters);
  }

  private static List<List<Member>> groups(
      List<Member> members, List<Integer> owner, Clusters clusters) {
    int[] group = new int[members.size()];
    for (int m = 0; m < group.length; m++) {
      group[m] = m;
    }
    for (int i = owner.size() - 1; i >= 0; i--) {
      group[owner.get(i)] = owner.get(clusters.clusterOf(i));
    }
    SortedMap<Integer, List<Member>> byFirst = new TreeMap<>();
    for (int m = 0; m < group.length; m++) {
      byFirst.computeIfAbsent(group[m], g -> new ArrayList<>()).add(members.get(m));
    }
    return List.copyOf(byFirst.values());
  }
}
