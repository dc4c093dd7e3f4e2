package org.sayso.understand.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * The scores of the steps by a model with one hidden layer of cubes. What the inputs that are
 * frequent add to the hidden layer is worked out once. Immutable; {@link Scorer} does the work.
 */
final class Network {
  /** Four kilobytes each, as many as CoreNLP keeps; all tags and labels are among them. */
  private static final int KEPT = 20_000;

  private final Model model;
  private final double[][] output;
  private final Map<Integer, float[]> kept = new HashMap<>();

  Network(Model model) {
    this.model = model;
    this.output = Rows.widened(model.output());
    for (int i = 0; i < Math.min(KEPT, model.frequent().length); i++) {
      kept.put(model.frequent()[i], added(model.frequent()[i]));
    }
  }

  /** For one sentence and one thread. */
  Scorer scorer() {
    return new Scorer();
  }

  /** What an input adds to the hidden layer. */
  private float[] added(int input) {
    float[] embedding = model.embeddings()[input / Features.COUNT];
    float[] sum = new float[model.bias().length];
    Rows.add(sum, model.hidden()[input % Features.COUNT], embedding);
    return sum;
  }

  /** Scores the steps of one sentence, whose rare words come again and again. */
  final class Scorer {
    private final Map<Integer, float[]> rare = new HashMap<>();

    /**
     * The scores by the numbers of the steps.
     *
     * @param ids the number of each feature
     */
    double[] scores(int[] ids) {
      float[][] inputs = new float[ids.length][];
      for (int feature = 0; feature < ids.length; feature++) {
        inputs[feature] = of(ids[feature] * Features.COUNT + feature);
      }
      float[] hidden = model.bias().clone();
      Rows.add(hidden, inputs);
      double[] scores = new double[output[0].length];
      Rows.add(scores, output, Rows.cubes(hidden));
      return scores;
    }

    private float[] of(int input) {
      float[] known = kept.get(input);
      return known != null ? known : rare.computeIfAbsent(input, Network.this::added);
    }
  }
}
