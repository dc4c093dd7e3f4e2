package org.sayso.model.finding;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Span;

/**
 * Someone or something that takes part in a finding, as named at that spot.
 *
 * @param words the phrase: "State Department counselor Derek Chollet"
 * @param mention the span of the mention that the phrase comes down to ("Derek Chollet"); empty
 *     where the phrase is no mention of anybody ("the plan")
 */
public record Participant(Span words, Optional<Span> mention) {
  public Participant {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(mention, "mention");
  }
}
