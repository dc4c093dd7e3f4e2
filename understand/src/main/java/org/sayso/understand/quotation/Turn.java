package org.sayso.understand.quotation;

import java.util.List;
import org.sayso.model.text.Span;

/**
 * What one voice of a transcript says until the next one speaks: "KVIST: The bridge is safe."
 *
 * @param label the words before the colon that name the voice, without what stands in brackets
 * @param words what is said, block by block; never empty
 */
public record Turn(Span label, List<Span> words) {
  public Turn {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a turn without words at " + label);
    }
  }
}
