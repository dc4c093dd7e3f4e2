package org.sayso.understand.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** What a draft keeps while it grows. */
class DraftTest {
  private static final Span CUE = new Span(0, 4);
  private static final Draft RULE_MADE =
      new Draft(
          "parenthesis",
          0,
          List.of(CUE),
          CUE,
          Evidence.of(new Span(5, 20)),
          List.of(),
          List.of(),
          Act.SAY);

  @Test
  void aRuleLeavesTheConfidenceToItsRow() {
    assertThat(RULE_MADE.confidence()).isEmpty();
  }

  @Test
  void whatWasMeasuredStaysWithIt() {
    Confidence low = new Confidence(0.31);
    Draft measured = RULE_MADE.withConfidence(low);
    assertThat(measured.and(new Span(30, 40)).confidence()).contains(low);
    assertThat(measured.withSources(List.of()).confidence()).contains(low);
  }
}
