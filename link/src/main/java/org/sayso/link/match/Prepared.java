package org.sayso.link.match;

import java.util.List;
import org.sayso.link.part.Reading;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;

/** A profile taken apart once, to be compared often. Made by {@link Matcher#prepare}; immutable. */
public final class Prepared {
  private final Profile profile;
  private final List<Named> names;

  /**
   * A name and its readings.
   *
   * @param person as a person's; empty where it can be none
   * @param body as a body's or thing's; empty where it can be none
   * @param tellsBody whether its words say that it is a body
   */
  record Named(KnownName name, List<Reading> person, List<Reading> body, boolean tellsBody) {}

  Prepared(Profile profile, List<Named> names) {
    this.profile = profile;
    this.names = names;
  }

  /** What it was made of. */
  public Profile profile() {
    return profile;
  }

  List<Named> names() {
    return names;
  }
}
