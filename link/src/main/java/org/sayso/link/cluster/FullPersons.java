package org.sayso.link.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.PersonName;

/**
 * "Marlow A. Finch", "Marlow Finch" and "M. Finch": one surname, given names that agree. The fuller
 * name first; a barer one joins only where exactly one person fits.
 */
final class FullPersons implements Rule {
  private static final Comparator<PersonName> FULLER_FIRST =
      Comparator.comparingInt(PersonName::spelledOut)
          .thenComparingInt(n -> n.given().size())
          .reversed()
          .thenComparing(PersonName::key);

  private final Nicknames nicknames;

  FullPersons(Nicknames nicknames) {
    this.nicknames = nicknames;
  }

  @Override
  public void apply(Clusters clusters) {
    Index bySurname = new Index();
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (!name.isShort()) {
            bySurname.put(nicknames.voice(name.surname()), i);
          }
        });
    bySurname.groups().forEach(namesakes -> join(namesakes, clusters));
  }

  /** Who stands beside whom in an article is another: "Marlow Finch" and "Marlow Finch Jr". */
  private static SortedSet<String> homes(SortedSet<Integer> namesakes, Clusters clusters) {
    SortedSet<String> homes = new TreeSet<>();
    namesakes.forEach(
        i -> homes.add(person(clusters, i).key() + " " + clusters.names().get(i).home()));
    return homes;
  }

  private boolean agree(int one, int other, SortedSet<String> homes, Clusters clusters) {
    PersonName a = person(clusters, one);
    PersonName b = person(clusters, other);
    if (a.key().equals(b.key())
        && clusters.names().get(one).bearer() != clusters.names().get(other).bearer()) {
      return false;
    }
    if (a.generation().equals(b.generation())) {
      return nicknames.agree(a, b);
    }
    return nicknames.agreeBarely(a, b)
        && homes.tailSet(a.key() + " ").stream()
            .takeWhile(h -> h.startsWith(a.key() + " "))
            .noneMatch(h -> homes.contains(b.key() + h.substring(a.key().length())));
  }

  private void join(SortedSet<Integer> namesakes, Clusters clusters) {
    List<Integer> done = new ArrayList<>();
    SortedSet<String> homes = homes(namesakes, clusters);
    spellings(namesakes, clusters).stream()
        .sorted(Comparator.comparing(i -> person(clusters, i), FULLER_FIRST))
        .forEach(
            i -> {
              SortedSet<Integer> fitting = new TreeSet<>();
              clusters.clustersOf(done).stream()
                  .filter(c -> fits(i, c, done, homes, clusters))
                  .forEach(fitting::add);
              clusters.propose(i, fitting, "given name");
              clusters.settle();
              done.add(i);
            });
  }

  /** One of each spelling in each cluster: a name of a thousand articles counts once. */
  private static Collection<Integer> spellings(SortedSet<Integer> namesakes, Clusters clusters) {
    SortedMap<String, Integer> distinct = new TreeMap<>();
    namesakes.forEach(
        i -> distinct.putIfAbsent(clusters.clusterOf(i) + " " + person(clusters, i).key(), i));
    return distinct.values();
  }

  /** Whether the name agrees with every name of the cluster that bears this surname. */
  private boolean fits(
      int index, int cluster, List<Integer> done, SortedSet<String> homes, Clusters clusters) {
    return done.stream()
        .filter(d -> clusters.clusterOf(d) == cluster)
        .allMatch(
            d ->
                agree(index, d, homes, clusters)
                    && clusters
                        .names()
                        .get(index)
                        .gender()
                        .allows(clusters.names().get(d).gender()));
  }

  private static PersonName person(Clusters clusters, int index) {
    return (PersonName) clusters.names().get(index).name();
  }
}
