package org.sayso.understand.quotation;

import org.sayso.model.text.Span;

/**
 * A stretch between quotation marks, in one block.
 *
 * @param outer with its marks, as far as they stand
 * @param inner without them
 * @param block the index of its block
 * @param closed whether the closing mark stands; without one it runs to the end of the block, as a
 *     quotation over several paragraphs does
 */
public record Quotation(Span outer, Span inner, int block, boolean closed) {
  public Quotation {
    if (!outer.covers(inner)) {
      throw new IllegalArgumentException(inner + " is not inside " + outer);
    }
  }
}
