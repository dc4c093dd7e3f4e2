package org.sayso.model.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the names in a profile.
 *
 * @param words as it is written there, in any script; never blank
 * @param standing how good a name it is
 * @param parts how the list takes it apart; empty where it does not
 * @param language of the spelling, as a code of ISO 639, by the list's word; empty where it does
 *     not say
 */
public record KnownName(
    String words, Standing standing, Optional<NameParts> parts, Optional<String> language) {
  public KnownName {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(language, "language");
    if (words.isBlank()) {
      throw new IllegalArgumentException("a name without words");
    }
  }

  /** A name in no language that is told. */
  public KnownName(String words, Standing standing, Optional<NameParts> parts) {
    this(words, standing, parts, Optional.empty());
  }

  /** A name that is not taken apart. */
  public static KnownName of(String words, Standing standing) {
    return new KnownName(words, standing, Optional.empty());
  }

  /** The same name, of this language. */
  public KnownName in(String code) {
    return new KnownName(words, standing, parts, Optional.of(code));
  }
}
