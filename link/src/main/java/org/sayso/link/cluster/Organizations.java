package org.sayso.link.cluster;

import java.util.Set;
import java.util.TreeSet;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;

/**
 * Organisations under shorter names: a body without its state ("State Department"), a name without
 * the word that says what it is ("Wagner" for "Wagner Group"), an acronym. Each joins only where
 * exactly one fuller name fits; acronyms that fit none are one with their equals.
 */
final class Organizations implements Rule {
  private final OrganizationNames names;

  Organizations(OrganizationNames names) {
    this.names = names;
  }

  /** The fuller names by what they may be called in short. */
  private record Full(Index cores, Index rests, Index initials, Index loud) {
    Full() {
      this(new Index(), new Index(), new Index(), new Index());
    }
  }

  @Override
  public void apply(Clusters clusters) {
    Full full = new Full();
    Index.each(clusters.names(), OrganizationName.class, (n, i) -> put(n, i, full, clusters));
    Index.each(clusters.names(), OrganizationName.class, (n, i) -> find(n, i, full, clusters));
    clusters.settle();
    equals(clusters);
  }

  private void put(OrganizationName name, int index, Full full, Clusters clusters) {
    if (name.isShort()) {
      return;
    }
    Set<String> shorts = clusters.names().get(index).shorts();
    shorts.forEach(s -> full.initials().putOne(s, index, clusters));
    name.state().ifPresent(s -> full.cores().putOne(name.core(), index, clusters));
    names.withoutHead(name).ifPresent(rest -> full.rests().putOne(rest, index, clusters));
    full.loud().putOne(name.core(), index, clusters);
    name.initials().forEach(letters -> full.initials().putOne(letters, index, clusters));
  }

  private static void find(OrganizationName name, int index, Full full, Clusters clusters) {
    if (name.isShort()) {
      Set<Integer> said = full.loud().get(name.core());
      acronym(name, index, first(said, full.initials().get(letters(name))), clusters);
    } else if (name.state().isEmpty()) {
      clusters.propose(index, full.cores().get(name.core()), "its state's body");
      clusters.propose(index, full.rests().get(name.core()), "without head word");
    }
  }

  /** "HERONS" of a headline is the Herons before it is letters that stand for something. */
  private static Set<Integer> first(Set<Integer> one, Set<Integer> other) {
    return one.isEmpty() ? other : one;
  }

  private static void acronym(
      OrganizationName name, int index, Set<Integer> found, Clusters clusters) {
    Set<Integer> agreeing = new TreeSet<>(found);
    agreeing.removeIf(i -> !agrees(name, (OrganizationName) clusters.names().get(i).name()));
    clusters.propose(index, agreeing, "acronym");
  }

  private static boolean agrees(OrganizationName one, OrganizationName other) {
    return one.state().isEmpty() || other.state().isEmpty() || one.state().equals(other.state());
  }

  /** Acronyms that no fuller one took. */
  private static void equals(Clusters clusters) {
    Index left = new Index();
    Index.each(
        clusters.names(),
        OrganizationName.class,
        (name, i) -> {
          if (name.isShort() && !clusters.doubtful().containsKey(i)) {
            left.put(name.key(), i);
          }
        });
    left.groups().forEach(g -> g.forEach(i -> clusters.join(g.first(), i, "same name")));
  }

  private static String letters(OrganizationName name) {
    return name.core().replace(" ", "");
  }
}
