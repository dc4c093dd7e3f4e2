package org.sayso.understand.draft;

import java.util.List;
import java.util.Map;
import org.sayso.model.text.Span;

/**
 * A statement that might be kept, with what would decide it: for whoever compares it with a key.
 *
 * @param maker "learned", or the rule
 * @param content what is said
 * @param source the words of who says it; empty where nobody does
 * @param measures what speaks for and against it; empty for a rule's
 */
public record Trial(
    String maker, List<Span> content, List<Span> source, Map<String, Double> measures) {
  public Trial {
    content = List.copyOf(content);
    source = List.copyOf(source);
  }
}
