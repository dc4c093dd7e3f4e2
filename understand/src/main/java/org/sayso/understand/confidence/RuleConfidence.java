package org.sayso.understand.confidence;

import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.model.confidence.Confidence;
import org.sayso.understand.lexicon.Table;

/**
 * How often each rule is right in speaker and content, as {@code confidence.tsv} has it. Stateless
 * after construction; safe for any number of threads.
 */
public final class RuleConfidence {
  /** The row for rules that have none of their own. */
  private static final String OTHER = "other";

  private final Map<String, Confidence> byRule =
      Table.read(RuleConfidence.class, "confidence.tsv", 3).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.at(0), row -> new Confidence(Double.parseDouble(row.at(1)))));

  /** Reads its table. */
  public RuleConfidence() {}

  /** The rule's own share, else that of rules without one. */
  public Confidence of(String rule) {
    return byRule.getOrDefault(rule, byRule.get(OTHER));
  }
}
