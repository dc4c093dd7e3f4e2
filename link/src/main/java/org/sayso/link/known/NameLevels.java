package org.sayso.link.known;

import java.util.List;
import java.util.Optional;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationName.Style;
import org.sayso.link.name.PersonName;
import org.sayso.model.finding.Schema;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;

/** How near names in the news are to those of a profile. Stateless, thread-safe. */
final class NameLevels {
  private final NameKeys keys;

  NameLevels(NameKeys keys) {
    this.keys = keys;
  }

  /** The nearest of all names; {@link Level#NONE} where the kinds do not fit. */
  Level of(Schema schema, List<String> names, Entry entry) {
    if (!Kinds.fit(schema, entry.profile().kind())) {
      return Level.NONE;
    }
    Level best = Level.NONE;
    for (KnownName known : entry.profile().names()) {
      for (String name : names) {
        Level level = level(schema, name, known, entry.profile());
        best = level.compareTo(best) > 0 ? level : best;
      }
    }
    return best;
  }

  private Level level(Schema schema, String name, KnownName known, Profile profile) {
    Level level =
        switch (schema) {
          case PERSON -> person(name, known.words());
          case ORGANIZATION, COMPANY, PUBLIC_BODY, GROUP -> body(name, known.words(), profile);
          default -> thing(name, known.words());
        };
    boolean weak = known.standing() == Standing.WEAK && level.isName();
    return weak ? Level.WEAK : level;
  }

  private Level thing(String name, String known) {
    return keys.thing(name).equals(keys.thing(known)) ? Level.EXACT : Level.NONE;
  }

  private Level person(String name, String known) {
    Level best = Level.NONE;
    for (PersonName one : keys.persons(name)) {
      for (PersonName other : keys.persons(known)) {
        Level level = person(one, other);
        best = level.compareTo(best) > 0 ? level : best;
      }
    }
    return best;
  }

  private Level person(PersonName one, PersonName other) {
    if (keys.asWritten(one).equals(keys.asWritten(other))) {
      return one.isShort() ? Level.WEAK : Level.EXACT;
    }
    if (one.isShort()) {
      boolean surname = !other.isShort() && keys.surname(one).equals(keys.surname(other));
      return surname ? Level.SURNAME : Level.NONE;
    }
    if (keys.inOrder(one).equals(keys.inOrder(other))) {
      return Level.TURNED;
    }
    return !keys.agree(one, other)
        ? Level.NONE
        : hasInitial(one, other) ? Level.INITIAL : Level.VARIANT;
  }

  /** Whether the first given name of either is but a letter. */
  private static boolean hasInitial(PersonName one, PersonName other) {
    return one.given().get(0).length() == 1 || other.given().get(0).length() == 1;
  }

  private Level body(String name, String known, Profile profile) {
    Optional<OrganizationName> one = keys.organization(name);
    Optional<OrganizationName> other = keys.organization(known);
    if (one.isEmpty() || other.isEmpty() || !one.get().core().equals(other.get().core())) {
      return Level.NONE;
    }
    Optional<String> here = one.get().state();
    Optional<String> there = other.get().state().or(() -> home(profile));
    boolean same = here.isPresent() && here.equals(there);
    if (here.isPresent() && there.isPresent() && !same) {
      return Level.NONE;
    }
    return one.get().style() == Style.FULL || same ? Level.EXACT : Level.WEAK;
  }

  /** A ministry belongs to the state of its profile. */
  private static Optional<String> home(Profile profile) {
    List<String> countries = profile.traits().countries();
    return profile.kind() == ProfileKind.PUBLIC_BODY && countries.size() == 1
        ? Optional.of(countries.get(0))
        : Optional.empty();
  }
}
