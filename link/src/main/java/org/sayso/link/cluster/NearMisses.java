package org.sayso.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.PersonName;
import org.sayso.link.script.Slips;

/**
 * Full names of persons that nearly agree and were not joined: "Alexis Finch" and "Alexandros
 * Finch", "Wei Lindow" and "Lindow Wei". Never joins; suggests with the reason. Names of which one
 * article has both are two persons.
 */
final class NearMisses implements Rule {
  private static final int MOST = 40;
  private static final int SAME_START = 4;
  private static final double SLIPS = 1.5;
  private static final int LONG_ENOUGH = 5;

  private final Nicknames nicknames;

  NearMisses(Nicknames nicknames) {
    this.nicknames = nicknames;
  }

  @Override
  public void apply(Clusters clusters) {
    Index families = new Index();
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (!name.isShort()) {
            families.putOne("family " + nicknames.voice(name.surname()), i, clusters);
            families.putOne("turned " + String.join(" ", sorted(name)), i, clusters);
          }
        });
    families.groups().filter(g -> g.size() <= MOST).forEach(g -> suggest(g, clusters));
  }

  private static List<String> sorted(PersonName name) {
    List<String> words = new ArrayList<>(name.given());
    words.add(name.surname());
    return words.stream().sorted().toList();
  }

  private static void suggest(SortedSet<Integer> group, Clusters clusters) {
    for (int one : group) {
      for (int other : group.tailSet(one + 1)) {
        boolean told =
            clusters.clusterOf(one) == clusters.clusterOf(other) || isBeside(one, other, clusters);
        Optional<String> reason =
            told ? Optional.empty() : reason(person(one, clusters), person(other, clusters));
        reason.ifPresent(r -> clusters.suggest(new Maybe(one, other, r)));
      }
    }
  }

  private static boolean isBeside(int one, int other, Clusters clusters) {
    return clusters.names().get(one).home().equals(clusters.names().get(other).home());
  }

  private static PersonName person(int index, Clusters clusters) {
    return (PersonName) clusters.names().get(index).name();
  }

  private static Optional<String> reason(PersonName one, PersonName other) {
    if (!one.generation().equals(other.generation()) || one.key().equals(other.key())) {
      return Optional.empty();
    }
    if (sorted(one).equals(sorted(other))) {
      return Optional.of("the same words in another order");
    }
    String left = one.given().get(0);
    String right = other.given().get(0);
    return isNear(left, right)
        ? Optional.of(
            "one family name, given names alike: "
                + Stream.of(left, right).sorted().collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean start = shorter >= SAME_START && one.regionMatches(0, other, 0, SAME_START);
    return start || shorter >= LONG_ENOUGH && Slips.between(one, other, SLIPS) <= SLIPS;
  }
}
