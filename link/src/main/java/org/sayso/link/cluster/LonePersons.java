package org.sayso.link.cluster;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonName;

/**
 * "Finch" beside "Marlow Finch": one word alone means the only person whose surname it is; failing
 * that the only one who has it as another name ("Kim" of Kim Jong-un); failing that the only
 * organisation of that name ("Wagner"). Where nobody bears it in full, equal words are one.
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
            surnames.put(name.surname(), i);
            name.given().stream().filter(g -> g.length() > 1).forEach(g -> parts.put(g, i));
          }
        });
    Index bodies = bodies(clusters);
    Index orphans = new Index();
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (name.isShort()) {
            settle(i, first(name.surname(), surnames, parts, bodies), clusters, orphans);
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

  private Index bodies(Clusters clusters) {
    Index bodies = new Index();
    Index.each(
        clusters.names(),
        OrganizationName.class,
        (name, i) -> {
          bodies.put(name.core(), i);
          organizations.withoutHead(name).ifPresent(rest -> bodies.put(rest, i));
        });
    return bodies;
  }
}
