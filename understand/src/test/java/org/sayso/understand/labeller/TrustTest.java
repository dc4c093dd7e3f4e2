package org.sayso.understand.labeller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far a proposal is to be trusted. */
class TrustTest {
  private static final Passage PASSAGE = Texts.passage("Holm said it rained");

  @Test
  void nothing_known_is_an_even_chance() {
    assertThat(new Trust(Map.of()).of(Map.of("reports", 3.0))).isEqualTo(0.5);
  }

  @Test
  void what_speaks_for_it_raises_it() {
    Trust trust = new Trust(Map.of("reports", 1.0));
    assertThat(trust.of(Map.of("reports", 2.0))).isCloseTo(0.88, within(0.01));
  }

  @Test
  void a_surer_proposal_is_trusted_more() {
    Trust trust = Trust.alone();
    assertThat(trust.of(measures(proposal(.95)))).isGreaterThan(trust.of(measures(proposal(.3))));
  }

  @Test
  void every_measure_has_a_weight_in_the_table() {
    assertThat(measures(proposal(.9)).keySet()).contains("reports", "content whole", "rule cue");
  }

  private static Map<String, Double> measures(Proposal proposal) {
    return Measures.of(proposal, List.of(proposal), Agreement.none(Agreement.Listing.LISTED));
  }

  private static Proposal proposal(double sure) {
    List<Label> labels = List.of(Label.SOURCE, Label.CUE, Label.CONTENT, Label.CONTENT);
    double[][] shares =
        IntStream.range(0, 4).mapToObj(i -> shares(labels.get(i), sure)).toArray(double[][]::new);
    return new Proposal(PASSAGE, 1, sure, labels, shares);
  }

  private static double[] shares(Label label, double sure) {
    double[] shares = new double[4];
    java.util.Arrays.fill(shares, (1 - sure) / 3);
    shares[label.ordinal()] = sure;
    return shares;
  }
}
