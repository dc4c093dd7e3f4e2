package org.sayso.bench.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.sayso.understand.labeller.Distance;
import org.sayso.understand.labeller.Traits;

/**
 * All that the network learns, by name, and the two tables of the encoder that stay as they are.
 */
final class Parameters {
  static final int TRAITS = 32;
  static final int CUE = 128;
  static final int PAIR = 192;

  private static final int WIDTH = 384;

  private final NDManager manager;
  private final Map<String, NDArray> learned = new LinkedHashMap<>();
  private final Map<String, NDArray> fixed = new LinkedHashMap<>();
  private final Map<String, String> origins = new LinkedHashMap<>();
  private final Random chance;

  /** The encoder's own arrays, and heads that know nothing yet. */
  Parameters(NDManager manager, Base base, int layers, long seed) {
    this.manager = manager;
    this.chance = new Random(seed);
    encoder(base, layers);
    heads();
  }

  private void encoder(Base base, int layers) {
    fixed.put("words", table(base, "embeddings.word_embeddings.weight"));
    fixed.put("places", table(base, "embeddings.position_embeddings.weight"));
    String types = "embeddings.token_type_embeddings.weight";
    learn("types", types, base.dequantised(types), base.shape(types + "_quantized"));
    norm("embedded", base, "embeddings.LayerNorm");
    List<String> matrices = base.matrices();
    List<String> biases =
        List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");
    for (int layer = 0; layer < layers; layer++) {
      String at = "encoder.layer." + layer + ".";
      List<String> names = Network.matrices(layer);
      for (int i = 0; i < names.size(); i++) {
        String matrix = matrices.get(layer * names.size() + i);
        learn(names.get(i), matrix, base.dequantised(matrix), base.shape(matrix + "_quantized"));
        String bias = at + biases.get(i) + ".bias";
        learn(names.get(i) + ".bias", bias, base.floats(bias), base.shape(bias));
      }
      norm("layer." + layer + ".attended", base, at + "attention.output.LayerNorm");
      norm("layer." + layer + ".norm", base, at + "output.LayerNorm");
    }
  }

  private void heads() {
    guess("head.traits", 0.1, Traits.ROWS, TRAITS);
    guess("head.cue.hidden", 0.03, WIDTH + TRAITS, CUE);
    guess("head.cue.hidden.bias", 0, CUE);
    guess("head.cue.out", 0.05, CUE, 1);
    guess("head.cue.out.bias", 0, 1);
    guess("head.pair.word", 0.03, WIDTH + TRAITS, PAIR);
    guess("head.pair.word.bias", 0, PAIR);
    guess("head.pair.cue", 0.03, WIDTH + TRAITS, PAIR);
    guess("head.pair.distance", 0.03, Distance.ROWS, PAIR);
    guess("head.pair.out", 0.05, PAIR, 4);
    guess("head.pair.out.bias", 0, 4);
  }

  private NDArray table(Base base, String name) {
    return manager.create(base.dequantised(name), new Shape(base.shape(name + "_quantized")));
  }

  private void norm(String name, Base base, String from) {
    String gain = from + ".weight";
    String bias = from + ".bias";
    learn(name + ".gain", gain, base.floats(gain), base.shape(gain));
    learn(name + ".bias", bias, base.floats(bias), base.shape(bias));
  }

  private void guess(String name, double spread, long... shape) {
    float[] numbers = new float[(int) new Shape(shape).size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (chance.nextGaussian() * spread);
    }
    learn(name, name, numbers, shape);
  }

  private void learn(String name, String origin, float[] numbers, long... shape) {
    origins.put(name, origin);
    NDArray array = manager.create(numbers, new Shape(shape));
    array.setRequiresGradient(true);
    learned.put(name, array);
  }

  NDArray get(String name) {
    return Objects.requireNonNull(learned.get(name), name);
  }

  NDArray fixed(String name) {
    return Objects.requireNonNull(fixed.get(name), name);
  }

  /** What was learned so far, taken out of the network's hands. */
  List<Learnt> learnt() {
    List<Learnt> all = new ArrayList<>();
    learned.forEach(
        (name, array) ->
            all.add(
                new Learnt(
                    name,
                    origins.get(name),
                    array.toFloatArray(),
                    array.getShape().getShape().clone())));
    return all;
  }

  /** What is learned, in the order in which it was made. */
  Map<String, NDArray> learned() {
    return Collections.unmodifiableMap(learned);
  }
}
