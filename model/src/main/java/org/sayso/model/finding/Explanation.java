package org.sayso.model.finding;

import java.util.List;
import java.util.Objects;
import org.sayso.model.text.Span;

/**
 * Why a finding was made: which rule, on which words.
 *
 * @param rule the rule's name as in its resource file, e.g. {@code quotation/verb-cue}
 * @param words the words that it fired on, in the order of the text; may be empty
 */
public record Explanation(String rule, List<Span> words) {
  public Explanation {
    Objects.requireNonNull(rule, "rule");
    words = words.stream().sorted().toList();
  }
}
