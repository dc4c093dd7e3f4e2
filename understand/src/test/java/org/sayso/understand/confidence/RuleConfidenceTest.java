package org.sayso.understand.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How sure a rule is. */
class RuleConfidenceTest {
  private final RuleConfidence confidence = new RuleConfidence();

  @Test
  void aRuleIsAsSureAsItsRow() {
    assertThat(confidence.of("frame/adverb")).isLessThan(confidence.of("parenthesis"));
  }

  @Test
  void aRuleWithoutARowIsAsSureAsAnyOther() {
    assertThat(confidence.of("invented")).isEqualTo(confidence.of("other"));
  }
}
