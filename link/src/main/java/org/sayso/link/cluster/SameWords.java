package org.sayso.link.cluster;

import java.util.SortedSet;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;

/**
 * One name that was taken for things of two kinds: "Lindau" for a place and for a club. Two words
 * or more are one thing; a single word is one thing unless somebody may bear it.
 */
final class SameWords implements Rule {
  @Override
  public void apply(Clusters clusters) {
    Index index = new Index();
    for (int i = 0; i < clusters.names().size(); i++) {
      Name name = clusters.names().get(i).name();
      boolean state = name instanceof Name.State || name instanceof Name.People;
      if (!state && !name.isShort() && !clusters.isPutOff(i) && !isAnybodys(name)) {
        index.put(squeezed(clusters.names().get(i)), i);
      }
    }
    index.groups().forEach(g -> join(g, clusters));
  }

  private static void join(SortedSet<Integer> group, Clusters clusters) {
    for (int i : group) {
      clusters.join(group.first(), i, "same words");
    }
  }

  private static String squeezed(Named name) {
    return name.keyOfBearer().replaceAll("[\\s\\-'.]", "");
  }

  private static boolean isAnybodys(Name name) {
    return name instanceof OrganizationName o
        && o.style() == OrganizationName.Style.GENERIC
        && o.state().isEmpty();
  }
}
