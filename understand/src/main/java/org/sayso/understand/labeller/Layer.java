package org.sayso.understand.labeller;

import java.util.Arrays;

/**
 * A linear layer.
 *
 * @param rows for each input its weights, one an output: arrays of their own, read with the index
 *     of the output, for only so does the compiler add many at once
 * @param bias one an output
 */
record Layer(float[][] rows, float[] bias) {
  /** A layer of this many inputs, by its name among what was learned. */
  static Layer of(Weights weights, String name, int in) {
    return of(weights.floats(name), weights.floats(name + ".bias"), in);
  }

  /**
   * A layer of this many inputs.
   *
   * @param flat the weights from the first input to every output, then from the second, and so on
   */
  static Layer of(float[] flat, float[] bias, int in) {
    int out = bias.length;
    if (flat.length != in * out) {
      throw new IllegalArgumentException("the layer does not take " + in + " numbers");
    }
    float[][] rows = new float[in][];
    for (int i = 0; i < in; i++) {
      rows[i] = Arrays.copyOfRange(flat, i * out, (i + 1) * out);
    }
    return new Layer(rows, bias);
  }

  int out() {
    return bias.length;
  }

  /** Four inputs at a time, so that each output is fetched and put back once for all of them. */
  float[] apply(float[] input) {
    float[] output = bias.clone();
    int i = 0;
    for (; i + 3 < input.length; i += 4) {
      addFour(input, i, output);
    }
    for (; i < input.length; i++) {
      addOne(input[i], rows[i], output);
    }
    return output;
  }

  private void addFour(float[] input, int i, float[] output) {
    float a = input[i];
    float b = input[i + 1];
    float c = input[i + 2];
    float d = input[i + 3];
    float[] first = rows[i];
    float[] second = rows[i + 1];
    float[] third = rows[i + 2];
    float[] fourth = rows[i + 3];
    for (int k = 0; k < output.length; k++) {
      float two = output[k] + a * first[k] + b * second[k];
      output[k] = two + c * third[k] + d * fourth[k];
    }
  }

  private static void addOne(float x, float[] row, float[] output) {
    for (int k = 0; k < output.length; k++) {
      output[k] += x * row[k];
    }
  }

  /** The numbers themselves, those below zero made zero. */
  static float[] positive(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.max(0, numbers[i]);
    }
    return numbers;
  }
}
