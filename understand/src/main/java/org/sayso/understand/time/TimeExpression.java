package org.sayso.understand.time;

import java.util.Objects;
import org.sayso.model.text.Edtf;

/**
 * Words that tell a time, settled.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param date what they come to
 */
public record TimeExpression(int first, int last, Edtf date) {
  public TimeExpression {
    Objects.requireNonNull(date, "date");
  }
}
