package org.sayso.link.cluster;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonName;

/**
 * "Finch" beside "Marlow Finch": one word alone means the only person whose surname it is; failing
 * that the only one who has it as another name ("Kim" of Kim Jong-un); failing that the only
 * organisation of that name ("Wagner"), the only place or ship ("Lindow", taken for a man here).
 * Where nobody bears it in full, equal words are one.
 */
final class LonePersons implements Rule {
  private final OrganizationNames organizations;

  LonePersons(OrganizationNames organizations) {
    this.organizations = organizations;
  }

  @Override
  public void apply(Clusters clusters) {
    Index surnames = new Index();
    Index parts = new Index();
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (!name.isShort()) {
            surnames.putOne(name.surname(), i, clusters);
            name.given().stream()
                .filter(g -> g.length() > 1)
                .forEach(g -> parts.putOne(g, i, clusters));
          }
        });
    Index bodies = bodies(clusters);
    Index things = things(clusters);
    Index orphans = new Index();
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (name.isShort()) {
            settle(i, first(name.surname(), surnames, parts, bodies, things), clusters, orphans);
          }
        });
    clusters.settle();
    orphans.groups().forEach(g -> g.forEach(i -> clusters.join(g.first(), i, "same name")));
  }

  private static void settle(int index, Set<Integer> found, Clusters clusters, Index orphans) {
    Set<Integer> fitting =
        found.stream()
            .filter(c -> allows(clusters, index, c))
            .collect(Collectors.toCollection(TreeSet::new));
    if (fitting.isEmpty()) {
      orphans.put(
          clusters.names().get(index).name().key() + clusters.names().get(index).gender(), index);
    } else {
      clusters.propose(index, fitting, "surname");
    }
  }

  private static boolean allows(Clusters clusters, int one, int other) {
    return clusters.names().get(one).gender().allows(clusters.names().get(other).gender());
  }

  private static Set<Integer> first(String word, Index... indexes) {
    for (Index index : indexes) {
      Set<Integer> found = index.get(word);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new TreeSet<>();
  }

  private static Index things(Clusters clusters) {
    Index things = new Index();
    for (int i = 0; i < clusters.names().size(); i++) {
      Name name = clusters.names().get(i).name();
      if (name instanceof Name.Place || name instanceof Name.Other) {
        things.putOne(name.key(), i, clusters);
      }
    }
    return things;
  }

  private Index bodies(Clusters clusters) {
    Index bodies = new Index();
    Index.each(
        clusters.names(),
        OrganizationName.class,
        (name, i) -> {
          bodies.putOne(name.core(), i, clusters);
          organizations.withoutHead(name).ifPresent(rest -> bodies.putOne(rest, i, clusters));
        });
    return bodies;
  }
}
