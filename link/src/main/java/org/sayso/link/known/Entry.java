package org.sayso.link.known;

import java.util.List;
import java.util.Objects;
import org.sayso.link.office.Holding;
import org.sayso.model.profile.Profile;

/**
 * A profile of some knowledge, with its offices taken apart.
 *
 * @param base name of the knowledge
 * @param profile whose
 * @param holdings its offices, in its order
 */
record Entry(String base, Profile profile, List<Holding> holdings) implements Comparable<Entry> {
  Entry {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(profile, "profile");
    holdings = List.copyOf(holdings);
  }

  @Override
  public int compareTo(Entry other) {
    int bases = base.compareTo(other.base);
    return bases != 0 ? bases : profile.id().compareTo(other.profile.id());
  }

  /** Profiles are told by their ids alone, which is quick. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Entry e && compareTo(e) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, profile.id());
  }

  @Override
  public String toString() {
    return base + ":" + profile.id();
  }
}
