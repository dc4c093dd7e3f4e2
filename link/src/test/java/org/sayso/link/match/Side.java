package org.sayso.link.match;

import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/** Compares bare names in the tests. */
final class Side {
  private static final Matcher MATCHER = new Matcher();

  private Side() {}

  static Match match(Profile one, Profile other) {
    return MATCHER.match(MATCHER.prepare(one), MATCHER.prepare(other));
  }

  static Match persons(String one, String other) {
    return match(Profile.named(one, ProfileKind.PERSON), Profile.named(other, ProfileKind.PERSON));
  }

  static Match bodies(String one, String other) {
    return match(
        Profile.named(one, ProfileKind.COMPANY), Profile.named(other, ProfileKind.COMPANY));
  }

  static double person(String one, String other) {
    return persons(one, other).score();
  }

  static double body(String one, String other) {
    return bodies(one, other).score();
  }
}
