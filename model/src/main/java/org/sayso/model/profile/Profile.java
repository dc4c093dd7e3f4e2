package org.sayso.model.profile;

import java.util.List;
import java.util.Objects;

/**
 * One person, body or thing as a list, a knowledge base or a question tells of it.
 *
 * @param id as its keeper numbers it, unique there; never blank
 * @param kind what it is
 * @param names every name, the main one first; never empty
 * @param traits what else is known
 */
public record Profile(String id, ProfileKind kind, List<KnownName> names, Traits traits) {
  public Profile {
    Objects.requireNonNull(kind, "kind");
    names = List.copyOf(names);
    Objects.requireNonNull(traits, "traits");
    if (id.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("a profile needs an id and a name: " + id);
    }
  }

  /** A bare name as a profile: what is asked when nothing else is known. */
  public static Profile named(String name, ProfileKind kind) {
    return new Profile(name, kind, List.of(KnownName.of(name, Standing.MAIN)), Traits.NONE);
  }

  /** The first name. */
  public String name() {
    return names.get(0).words();
  }
}
