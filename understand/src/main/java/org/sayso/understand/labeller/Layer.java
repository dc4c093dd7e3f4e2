package org.sayso.understand.labeller;

/**
 * A linear layer.
 *
 * @param weights the weights from the first input to every output, then from the second, and so on
 * @param bias one a output
 */
record Layer(float[] weights, float[] bias) {
  static Layer of(Weights weights, String name, int in) {
    Layer layer = new Layer(weights.floats(name), weights.floats(name + ".bias"));
    if (layer.weights.length != in * layer.out()) {
      throw new IllegalArgumentException(name + " does not take " + in + " numbers");
    }
    return layer;
  }

  int out() {
    return bias.length;
  }

  /** Row by row, so that the inner loop runs over neighbours in memory. */
  float[] apply(float[] input) {
    float[] output = bias.clone();
    for (int i = 0; i < input.length; i++) {
      float x = input[i];
      int row = i * output.length;
      for (int k = 0; k < output.length; k++) {
        output[k] += x * weights[row + k];
      }
    }
    return output;
  }

  /** The numbers themselves, those below zero made zero. */
  static float[] positive(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.max(0, numbers[i]);
    }
    return numbers;
  }
}
