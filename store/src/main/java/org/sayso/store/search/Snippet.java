package org.sayso.store.search;

import java.util.List;
import org.sayso.model.text.Span;

/**
 * A piece of what was found, to show to a person.
 *
 * @param text verbatim, save that the parts of interrupted speech are joined by a space
 * @param highlights the words that were asked for, in UTF-16 units of {@code text}, in order
 */
public record Snippet(String text, List<Span> highlights) {
  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
