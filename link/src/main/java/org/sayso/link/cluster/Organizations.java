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

  @Override
  public void apply(Clusters clusters) {
    Index cores = new Index();
    Index rests = new Index();
    Index initials = new Index();
    Index loud = new Index();
    Index.each(
        clusters.names(),
        OrganizationName.class,
        (name, i) -> {
          if (!name.isShort()) {
            clusters.names().get(i).shorts().forEach(s -> initials.put(s, i));
            name.state().ifPresent(s -> cores.put(name.core(), i));
            names.withoutHead(name).ifPresent(rest -> rests.put(rest, i));
            loud.put(name.core(), i);
            name.initials().forEach(letters -> initials.put(letters, i));
          }
        });
    Index.each(
        clusters.names(),
        OrganizationName.class,
        (name, i) -> {
          if (name.isShort()) {
            acronym(name, i, first(loud.get(name.core()), initials.get(letters(name))), clusters);
          } else if (name.state().isEmpty()) {
            clusters.propose(i, cores.get(name.core()), "its state's body");
            clusters.propose(i, rests.get(name.core()), "without head word");
          }
        });
    clusters.settle();
    equals(clusters);
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
