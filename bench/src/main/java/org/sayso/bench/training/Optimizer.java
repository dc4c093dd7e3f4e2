package org.sayso.bench.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * AdamW (Loshchilov and Hutter 2019): rising over the first steps, then falling to nothing at the
 * last; heads learn faster than the encoder; no step is longer than the clipped gradient allows.
 */
final class Optimizer {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.98;
  private static final double DECAY = 0.01;
  private static final double LONGEST = 5;
  private static final double ENCODER = 1e-4;
  private static final double HEADS = 1e-3;
  private static final double WARM_UP = 0.06;
  private static final float EPSILON = 1e-8f;

  private final NDManager manager;
  private final Parameters parameters;
  private final int steps;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private int step;

  Optimizer(NDManager manager, Parameters parameters, int steps) {
    this.manager = manager;
    this.parameters = parameters;
    this.steps = steps;
    parameters.learned().forEach((name, array) -> means.put(name, manager.zeros(array.getShape())));
    parameters
        .learned()
        .forEach((name, array) -> squares.put(name, manager.zeros(array.getShape())));
  }

  /** Takes one step down the gradients of the last loss, and forgets them. */
  void step() {
    double pace = Math.min(1, step / (WARM_UP * steps)) * (1 - step / (double) steps);
    step++;
    double clip = Math.min(1, LONGEST / (norm() + 1e-9));
    parameters.learned().forEach((name, array) -> move(name, array, clip, pace));
  }

  private double norm() {
    double sum = 0;
    for (NDArray array : parameters.learned().values()) {
      try (NDArray gradient = array.getGradient();
          NDArray square = gradient.square();
          NDArray total = square.sum()) {
        sum += total.getFloat();
      }
    }
    if (!Double.isFinite(sum)) {
      throw new IllegalStateException("the gradient is not a number at step " + step);
    }
    return Math.sqrt(sum);
  }

  private void move(String name, NDArray array, double clip, double pace) {
    double rate = pace * (name.startsWith("head.") ? HEADS : ENCODER);
    try (NDManager scratch = manager.newSubManager();
        NDArray gradient = array.getGradient()) {
      NDArray clipped = gradient.mul((float) clip);
      clipped.attach(scratch);
      NDArray mean = means.get(name);
      NDArray square = squares.get(name);
      mean.muli((float) FIRST).addi(clipped.mul((float) (1 - FIRST)));
      square.muli((float) SECOND).addi(clipped.square().mul((float) (1 - SECOND)));
      NDArray direction = direction(mean, square, scratch);
      if (array.getShape().dimension() > 1) {
        array.muli((float) (1 - rate * DECAY));
      }
      array.subi(direction.mul((float) rate));
      gradient.muli(0f);
    }
  }

  private NDArray direction(NDArray mean, NDArray square, NDManager scratch) {
    NDArray even = mean.mul((float) (1 / (1 - Math.pow(FIRST, step))));
    even.attach(scratch);
    NDArray root = square.mul((float) (1 / (1 - Math.pow(SECOND, step)))).sqrt();
    root.attach(scratch);
    return even.div(root.add(EPSILON));
  }
}
