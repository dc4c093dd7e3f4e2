package org.sayso.understand.labeller;

/**
 * Scores words: which report, and what each word of a passage is to one that does. Two layers each,
 * over a word's vector and its traits; a pair of words adds up what each says by itself and how far
 * they stand apart.
 */
final class Heads {
  private static final int TRAITS = 32;
  private static final int WIDTH = Encoder.WIDTH + TRAITS;
  private static final int LABELS = Label.values().length;

  private final float[] traits;
  private final Layer hidden;
  private final Layer cue;
  private final Layer asWord;
  private final Layer asCue;
  private final float[] distances;
  private final Layer labels;

  Heads(Weights weights) {
    traits = weights.floats("head.traits");
    hidden = Layer.of(weights, "head.cue.hidden", WIDTH);
    cue = Layer.of(weights, "head.cue.out", hidden.out());
    asWord = Layer.of(weights, "head.pair.word", WIDTH);
    asCue = Layer.of(weights.floats("head.pair.cue"), new float[asWord.out()], WIDTH);
    distances = weights.floats("head.pair.distance");
    labels = Layer.of(weights, "head.pair.out", asWord.out());
  }

  /**
   * The words of a passage as the heads see them.
   *
   * @param vectors the window's vectors
   * @param first for each word the index of its first piece in the window
   */
  float[][] inputs(Passage passage, float[] vectors, int[] first) {
    float[][] inputs = new float[passage.size()][WIDTH];
    for (int i = 0; i < inputs.length; i++) {
      System.arraycopy(vectors, first[i] * Encoder.WIDTH, inputs[i], 0, Encoder.WIDTH);
      for (int row : Traits.of(passage.word(i))) {
        for (int k = 0; k < TRAITS; k++) {
          inputs[i][Encoder.WIDTH + k] += traits[row * TRAITS + k];
        }
      }
    }
    return inputs;
  }

  /** For each word the probability that it reports. */
  double[] cues(float[][] inputs) {
    double[] cues = new double[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      float score = cue.apply(Layer.positive(hidden.apply(inputs[i])))[0];
      cues[i] = 1 / (1 + Math.exp(-score));
    }
    return cues;
  }

  /** What every word says for itself, whatever the cue. */
  float[][] words(float[][] inputs) {
    float[][] words = new float[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      words[i] = asWord.apply(inputs[i]);
    }
    return words;
  }

  /**
   * For each word the probabilities of its labels, in their order.
   *
   * @param words from {@link #words}
   */
  double[][] labels(Passage passage, float[][] words, float[] cueInput, int cueIndex) {
    float[] said = asCue.apply(cueInput);
    double[][] probabilities = new double[words.length][];
    for (int i = 0; i < words.length; i++) {
      float[] sum = words[i].clone();
      int row = Distance.row(passage, i, cueIndex) * sum.length;
      for (int k = 0; k < sum.length; k++) {
        sum[k] += said[k] + distances[row + k];
      }
      probabilities[i] = shares(labels.apply(Layer.positive(sum)));
    }
    return probabilities;
  }

  private static double[] shares(float[] scores) {
    double highest = Math.max(Math.max(scores[0], scores[1]), Math.max(scores[2], scores[3]));
    double[] shares = new double[LABELS];
    double sum = 0;
    for (int i = 0; i < LABELS; i++) {
      shares[i] = Math.exp(scores[i] - highest);
      sum += shares[i];
    }
    for (int i = 0; i < LABELS; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
