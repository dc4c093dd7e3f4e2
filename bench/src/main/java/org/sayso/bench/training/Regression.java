package org.sayso.bench.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Logistic regression with a little shrinkage, by gradient descent (AdaGrad) over all examples. */
final class Regression {
  private static final int ROUNDS = 3000;
  private static final double PACE = 0.3;
  private static final double SHRINK = 0.002;
  private static final String CONSTANT = "always";

  private Regression() {}

  /**
   * An example.
   *
   * @param measures by name; the same names in all examples
   * @param right what is to be foretold
   */
  record Example(Map<String, Double> measures, boolean right) {}

  /** One weight a measure. */
  static Map<String, Double> fit(List<Example> examples) {
    String[] names = examples.get(0).measures().keySet().toArray(String[]::new);
    double[][] rows = examples.stream().map(e -> row(e, names)).toArray(double[][]::new);
    double[] weights = new double[names.length];
    double[] squares = new double[names.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient(rows, examples, weights);
      for (int k = 0; k < weights.length; k++) {
        gradient[k] += names[k].equals(CONSTANT) ? 0 : SHRINK * weights[k];
        squares[k] += gradient[k] * gradient[k];
        weights[k] -= PACE * gradient[k] / Math.sqrt(squares[k] + 1e-12);
      }
    }
    Map<String, Double> fitted = new LinkedHashMap<>();
    for (int k = 0; k < weights.length; k++) {
      fitted.put(names[k], Math.round(weights[k] * 1000) / 1000.0);
    }
    return fitted;
  }

  private static double[] row(Example example, String[] names) {
    double[] row = new double[names.length];
    for (int k = 0; k < names.length; k++) {
      row[k] = example.measures().get(names[k]);
    }
    return row;
  }

  private static double[] gradient(double[][] rows, List<Example> examples, double[] weights) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < rows.length; i++) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += weights[k] * rows[i][k];
      }
      double miss = 1 / (1 + Math.exp(-sum)) - (examples.get(i).right() ? 1 : 0);
      for (int k = 0; k < weights.length; k++) {
        gradient[k] += miss * rows[i][k] / rows.length;
      }
    }
    return gradient;
  }
}
