package org.sayso.understand.labeller;

import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.understand.lexicon.Table;

/**
 * How far a proposal is to be trusted: the probability that its source and content are right, by
 * logistic regression on its {@link Measures}, fitted on articles that taught nothing else ({@code
 * trust.txt}).
 */
public final class Trust {
  private final Map<String, Double> weights;

  /** Trust by these weights, one a measure; a measure without one does not count. */
  public Trust(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** As fitted where rules read the parse, too. */
  public static Trust withRules() {
    return column(1);
  }

  /** As fitted without a parse. */
  public static Trust alone() {
    return column(2);
  }

  private static Trust column(int column) {
    return new Trust(
        Table.read(Trust.class, "trust.txt", 3).stream()
            .collect(
                Collectors.toMap(row -> row.at(0), row -> Double.parseDouble(row.at(column)))));
  }

  /** Between 0 and 1. */
  public double of(Map<String, Double> measures) {
    double sum =
        measures.entrySet().stream()
            .mapToDouble(m -> weights.getOrDefault(m.getKey(), 0.0) * m.getValue())
            .sum();
    return 1 / (1 + Math.exp(-sum));
  }
}
