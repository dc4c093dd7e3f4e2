package org.sayso.bench.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.understand.labeller.Weights;
import org.sayso.understand.labeller.Weights.Numbers;

/**
 * Makes the model that ships of what was learned: the encoder's matrices as bytes with a scale for
 * each column, as the encoder's own file keeps them; everything else as floats.
 */
final class Export {
  private static final int LARGEST = 127;
  private static final int STEPS = 255;

  private final Map<String, Numbers> numbers = new LinkedHashMap<>();

  private Export() {}

  static Weights of(List<Learnt> all) {
    Export export = new Export();
    all.forEach(l -> export.add(l.name(), l.origin(), l.numbers(), l.shape()));
    return new Weights(export.numbers);
  }

  private void add(String name, String origin, float[] floats, long[] shape) {
    if (name.equals("types")) {
      addSteps(origin, floats, shape);
    } else if (name.startsWith("layer.") && shape.length == 2) {
      addColumns(origin, floats, shape);
    } else {
      numbers.put(origin, Numbers.of(floats, shape));
    }
  }

  private void addColumns(String origin, float[] floats, long[] shape) {
    int columns = (int) shape[1];
    float[] scales = new float[columns];
    for (int i = 0; i < floats.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(floats[i]) / LARGEST);
    }
    byte[] bytes = new byte[floats.length];
    for (int i = 0; i < floats.length; i++) {
      float scale = scales[i % columns];
      bytes[i] = (byte) (scale == 0 ? 0 : Math.round(floats[i] / scale));
    }
    numbers.put(origin + "_quantized", new Numbers(Numbers.Kind.INT8, shape, bytes));
    numbers.put(origin + "_scale", Numbers.of(scales, columns));
    byte[] zeros = new byte[columns];
    long[] wide = {columns};
    numbers.put(origin + "_zero_point", new Numbers(Numbers.Kind.INT8, wide, zeros));
  }

  /** One scale and one zero point for all. */
  private void addSteps(String origin, float[] floats, long[] shape) {
    float lowest = 0;
    float highest = 0;
    for (float f : floats) {
      lowest = Math.min(lowest, f);
      highest = Math.max(highest, f);
    }
    float scale = (highest - lowest) / STEPS;
    int zero = Math.round(-lowest / scale);
    byte[] bytes = new byte[floats.length];
    for (int i = 0; i < floats.length; i++) {
      bytes[i] = (byte) Math.max(0, Math.min(STEPS, Math.round(floats[i] / scale) + zero));
    }
    long[] single = {};
    numbers.put(origin + "_quantized", new Numbers(Numbers.Kind.UINT8, shape, bytes));
    numbers.put(origin + "_scale", Numbers.of(new float[] {scale}, single));
    byte[] point = {(byte) zero};
    numbers.put(origin + "_zero_point", new Numbers(Numbers.Kind.UINT8, single, point));
  }
}
