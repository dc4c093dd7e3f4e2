package org.sayso.engine.listed;

import java.util.Objects;
import org.sayso.model.screening.Decision;

/**
 * A decision and what has become of it.
 *
 * @param decision what was decided
 * @param state whether it still holds
 */
public record DecisionLine(Decision decision, State state) {
  /** Whether a decision holds. */
  public enum State {
    /** It holds. */
    HOLDS("holds"),
    /** The entry says other things than then: look again. */
    STALE("stale: the entry has changed"),
    /** No kept list has the entry any more. */
    NO_ENTRY("idle: no kept list has the entry"),
    /** The case knows nobody any more who has the id or the name. */
    NO_ENTITY("idle: the case no longer knows whom it is about"),
    /** It was taken back. */
    UNDONE("undone");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** In words, for a reader. */
    public String words() {
      return words;
    }
  }

  public DecisionLine {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(state, "state");
  }
}
