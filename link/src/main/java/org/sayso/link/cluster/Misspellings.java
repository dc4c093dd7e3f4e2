package org.sayso.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.sayso.link.name.Misspelling;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.PersonName;

/**
 * Long names one slip apart: "The Norrland Guardia" (which a reader of names may take for a place).
 * Found by leaving out each letter in turn, so that the cost grows with the names and not with
 * their pairs.
 */
final class Misspellings implements Rule {
  private static final int LONG_ENOUGH = 7;

  @Override
  public void apply(Clusters clusters) {
    Index index = new Index();
    Index keys = new Index();
    for (int i = 0; i < clusters.names().size(); i++) {
      Name name = clusters.names().get(i).name();
      if (isCandidate(name)) {
        keys.putOne(name.getClass().getSimpleName() + name.key(), i, clusters);
      }
    }
    keys.all().forEach(group -> group.forEach(i -> put(i, index, clusters)));
    index.groups().forEach(group -> join(group, clusters));
  }

  private static void put(int at, Index index, Clusters clusters) {
    Name name = clusters.names().get(at).name();
    String kind = name instanceof PersonName ? "person:" : "thing:";
    variants(name.key()).forEach(v -> index.put(kind + v, at));
  }

  private static boolean isCandidate(Name name) {
    boolean kind = !(name instanceof Name.State || name instanceof Name.People);
    return kind && !name.isShort() && name.key().length() >= LONG_ENOUGH;
  }

  private static List<String> variants(String key) {
    List<String> variants = new ArrayList<>(List.of(key));
    for (int i = 0; i < key.length(); i++) {
      variants.add(key.substring(0, i) + key.substring(i + 1));
    }
    return variants;
  }

  private static void join(SortedSet<Integer> group, Clusters clusters) {
    for (int one : group) {
      for (int other : group.tailSet(one + 1)) {
        if (isSlip(clusters.names().get(one).name(), clusters.names().get(other).name())) {
          clusters.join(one, other, "misspelling");
        }
      }
    }
  }

  private static boolean isSlip(Name one, Name other) {
    if (one instanceof PersonName a && other instanceof PersonName b) {
      return isSlip(a, b);
    }
    return isBody(one, other) && Misspelling.isOneSlip(words(one), words(other));
  }

  /** Of two things one is known for an organisation; places one letter apart are two. */
  private static boolean isBody(Name one, Name other) {
    Optional<String> left = one instanceof OrganizationName o ? o.state() : Optional.empty();
    Optional<String> right = other instanceof OrganizationName o ? o.state() : Optional.empty();
    boolean known = one instanceof OrganizationName || other instanceof OrganizationName;
    return known && left.equals(right) && !isPerson(one) && !isPerson(other);
  }

  private static boolean isPerson(Name name) {
    return name instanceof PersonName;
  }

  private static String words(Name name) {
    return name instanceof OrganizationName o ? o.core() : name.key();
  }

  /** In one part only, and a long one; the other part must be the same. */
  private static boolean isSlip(PersonName one, PersonName other) {
    String given = String.join(" ", one.given());
    String others = String.join(" ", other.given());
    return (given.equals(others)
            && one.surname().length() >= 6
            && Misspelling.isOneSlip(one.surname(), other.surname()))
        || (one.surname().equals(other.surname())
            && given.length() >= 6
            && Misspelling.isOneSlip(given, others));
  }
}
