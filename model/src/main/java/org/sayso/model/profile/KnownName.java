package org.sayso.model.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the names in a profile.
 *
 * @param words as it is written there, in any script; never blank
 * @param standing how good a name it is
 * @param parts how the list takes it apart; empty where it does not
 */
public record KnownName(String words, Standing standing, Optional<NameParts> parts) {
  public KnownName {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(parts, "parts");
    if (words.isBlank()) {
      throw new IllegalArgumentException("a name without words");
    }
  }

  /** A name that is not taken apart. */
  public static KnownName of(String words, Standing standing) {
    return new KnownName(words, standing, Optional.empty());
  }
}
