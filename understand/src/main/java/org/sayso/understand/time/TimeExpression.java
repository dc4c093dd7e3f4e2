package org.sayso.understand.time;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * Words that tell a time: settled, or with the reason why not.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param date what they come to; an interval of a {@link Reach#WITHIN} is the stretch in which it
 *     lies
 * @param undated why they come to nothing; empty where there is a date
 * @param reach whether the whole of the date is meant
 */
public record TimeExpression(
    int first, int last, Optional<Edtf> date, Optional<Undated> undated, Reach reach) {
  public TimeExpression {
    Objects.requireNonNull(reach, "reach");
    if (date.isPresent() == undated.isPresent()) {
      throw new IllegalArgumentException("either a date or a reason: " + date + " " + undated);
    }
  }

  /** How much of a date is meant. */
  public enum Reach {
    /** "last week": some day of it, or all of it. */
    WITHIN,
    /** "from 2012 to 2015", "since 2012": from its beginning to its end. */
    THROUGHOUT
  }
}
