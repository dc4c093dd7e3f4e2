package org.sayso.bench.training;

import java.util.ArrayList;
import java.util.List;

/**
 * An array at the end of a course.
 *
 * @param name its name in the network
 * @param origin its name in the encoder's file, or in the model's
 * @param numbers outermost first
 * @param shape its lengths, outermost first
 */
record Learnt(String name, String origin, float[] numbers, long[] shape) {
  /**
   * The mean of two courses that began with the same numbers: better than either alone, for what
   * chance did to one it did not do to the other (Wortsman et al. 2022, "Model soups").
   */
  static List<Learnt> mean(List<Learnt> one, List<Learnt> other) {
    List<Learnt> means = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      means.add(one.get(i).mean(other.get(i)));
    }
    return means;
  }

  private Learnt mean(Learnt other) {
    float[] means = new float[numbers.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (numbers[i] + other.numbers[i]) / 2;
    }
    return new Learnt(name, origin, means, shape);
  }
}
