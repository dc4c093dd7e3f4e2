package org.sayso.model.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * Another one to whom the keeper of a profile ties it.
 *
 * @param name as written there
 * @param relation what the tie is, in the keeper's words: "linked to", "owner"
 * @param id the other one's own number there; empty where it is not told
 */
public record Associate(String name, String relation, Optional<String> id) {
  public Associate {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a tie to nobody");
    }
  }
}
