package org.sayso.understand.event;

import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Edtf;
import org.sayso.understand.time.TimeExpression;
import org.sayso.understand.time.Undated;

/**
 * When something happens, as far as the text settles it.
 *
 * @param date as told
 * @param undated why the words that tell it come to no date; empty where there is one, or no words
 */
record When(Optional<Edtf> date, Optional<Undated> undated) {
  /** The reason that the first of the words gives. */
  static When unsettled(List<TimeExpression> told) {
    return new When(Optional.empty(), told.stream().flatMap(e -> e.undated().stream()).findFirst());
  }
}
