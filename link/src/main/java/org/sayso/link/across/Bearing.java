package org.sayso.link.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.entity.Gender;

/**
 * What an article says of a person beside the name.
 *
 * @param born the year, from an age and the day of the article
 * @param roles head words of what he is called, in small letters: "dentist"
 * @param countries codes of the states in those descriptions
 * @param gender of the pronouns that refer to him
 * @param years of the articles that say so
 */
public record Bearing(
    Optional<Integer> born,
    Set<String> roles,
    Set<String> countries,
    Gender gender,
    Set<Integer> years) {
  static final Bearing NOTHING =
      new Bearing(Optional.empty(), Set.of(), Set.of(), Gender.UNKNOWN, Set.of());
  private static final int YEARS = 3;

  public Bearing {
    Objects.requireNonNull(born, "born");
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    Objects.requireNonNull(gender, "gender");
    years = Collections.unmodifiableSet(new TreeSet<>(years));
  }

  /** What both say; of two years the first. */
  Bearing with(Bearing other) {
    Set<String> all = new TreeSet<>(roles);
    all.addAll(other.roles);
    Set<String> lands = new TreeSet<>(countries);
    lands.addAll(other.countries);
    Set<Integer> when = new TreeSet<>(years);
    when.addAll(other.years);
    return new Bearing(
        born.or(other::born), all, lands, gender == Gender.UNKNOWN ? other.gender : gender, when);
  }

  /** What cannot hold of one person, in words; empty where nothing speaks against it. */
  List<String> against(Bearing other) {
    List<String> found = new ArrayList<>();
    if (isOfAnotherAge(other)) {
      found.add("born about " + born.get() + " and about " + other.born.get());
    }
    if (!gender.allows(other.gender)) {
      found.add("a man and a woman");
    }
    if (differ(countries, other.countries)) {
      found.add("of different states: " + words(countries) + "; " + words(other.countries));
    }
    if (differ(roles, other.roles) && isOfOneTime(other)) {
      found.add("described differently: " + words(roles) + "; " + words(other.roles));
    }
    return found;
  }

  boolean isOfAnotherAge(Bearing other) {
    return born.isPresent()
        && other.born.isPresent()
        && Math.abs(born.get() - other.born.get()) > YEARS;
  }

  /** A mayor may be a minister some years later. */
  private boolean isOfOneTime(Bearing other) {
    return years.isEmpty()
        || other.years.isEmpty()
        || years.stream().anyMatch(y -> other.years.stream().anyMatch(o -> Math.abs(y - o) <= 1));
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static String words(Set<String> all) {
    return String.join(", ", all);
  }
}
