package org.sayso.link.match;

import java.util.List;
import org.sayso.model.profile.Profile;

/** A profile taken apart once, to be compared often. Made by {@link Matcher#prepare}. */
public final class Prepared {
  private final Profile profile;
  private final List<List<String>> names;

  Prepared(Profile profile, List<List<String>> names) {
    this.profile = profile;
    this.names = names;
  }

  /** What it was made of. */
  public Profile profile() {
    return profile;
  }

  List<List<String>> names() {
    return names;
  }
}
