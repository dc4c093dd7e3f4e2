package org.sayso.model.correction;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did something, when and why.
 *
 * @param who as they call themselves
 * @param when to the second
 * @param why in their words; may be empty
 */
public record Signature(String who, Instant when, String why) {
  public Signature {
    Objects.requireNonNull(why, "why");
    when = Instant.ofEpochSecond(when.getEpochSecond());
    if (who.isBlank()) {
      throw new IllegalArgumentException("nobody signs");
    }
  }
}
