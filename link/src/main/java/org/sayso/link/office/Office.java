package org.sayso.link.office;

import java.util.Objects;
import java.util.Optional;

/**
 * An office as words put it.
 *
 * @param post its words, folded, in one spelling, sorted: "defence minister" for "Minister of
 *     Defense"; the state is no part of them
 * @param state code of the state that the words name
 * @param phase whether the words say that it is held
 */
public record Office(String post, Optional<String> state, Phase phase) {
  /** When it is held, seen from whoever says so. */
  public enum Phase {
    NOW,
    PAST,
    COMING
  }

  public Office {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(phase, "phase");
  }

  /** The same in this state, where the words name none. */
  public Office in(Optional<String> known) {
    return new Office(post, state.or(() -> known), phase);
  }

  /** The same, once held. */
  public Office past() {
    return new Office(post, state, Phase.PAST);
  }
}
