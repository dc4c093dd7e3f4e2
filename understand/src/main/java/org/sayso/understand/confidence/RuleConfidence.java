package org.sayso.understand.confidence;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.model.confidence.Confidence;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * What each rule's draft is worth where nothing learned says the same, as {@code confidence.tsv}
 * has it. Stateless after construction; safe for any number of threads.
 */
public final class RuleConfidence {
  /** The row for rules that have none of their own. */
  private static final String OTHER = "other";

  private final Map<String, Worth> byRule =
      Table.read(RuleConfidence.class, "confidence.tsv", 4).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.at(0), RuleConfidence::worth));

  /** Where a rule's draft may stand. */
  public enum Standing {
    /** Before what is learned. */
    FIRST,
    /** Where nothing learned stands. */
    ALONE,
    /** Only within another statement. */
    INSIDE
  }

  private record Worth(Confidence confidence, Standing standing) {}

  /** Reads its table. */
  public RuleConfidence() {}

  /** How often the rule is right, else that of rules without a row. */
  public Confidence of(String rule) {
    return worthOf(rule).confidence();
  }

  /** Where the rule's drafts may stand. */
  public Standing standing(String rule) {
    return worthOf(rule).standing();
  }

  private Worth worthOf(String rule) {
    return byRule.getOrDefault(rule, byRule.get(OTHER));
  }

  private static Worth worth(Row row) {
    return new Worth(
        new Confidence(Double.parseDouble(row.at(1))),
        Standing.valueOf(row.at(2).toUpperCase(Locale.ROOT)));
  }
}
