package org.sayso.bench.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sayso.bench.lesson.Lesson;
import org.sayso.understand.labeller.WordPieces;

/**
 * Goes through the lessons some times, in an order that the seed settles, and gives what is
 * learned. Every course begins with the same numbers.
 */
final class Course {
  private static final int LAYERS = 4;
  private static final int ROUNDS = 4;
  private static final int AT_ONCE = 12;
  private static final int TELL = 100;
  private static final long SEED = 20_261_122;

  private final Subject subject;
  private final long seed;
  private final List<Lesson> lessons;
  private final WordPieces vocabulary;
  private final PrintStream out;

  /**
   * A course.
   *
   * @param subject every subject takes its lessons in an order of its own
   */
  Course(Subject subject, List<Lesson> lessons, WordPieces vocabulary, PrintStream out) {
    this.subject = subject;
    this.seed = SEED + subject.ordinal();
    this.lessons = new ArrayList<>(lessons);
    this.vocabulary = vocabulary;
    this.out = out;
  }

  List<Learnt> take(Base base) {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager, base, LAYERS, SEED);
      Network network = new Network(manager, parameters, LAYERS, new Dropout(seed));
      int batches = (lessons.size() + AT_ONCE - 1) / AT_ONCE;
      Optimizer optimizer = new Optimizer(manager, parameters, batches * ROUNDS);
      Random order = new Random(seed);
      for (int round = 1; round <= ROUNDS; round++) {
        Collections.shuffle(lessons, order);
        round(round, manager, network, optimizer);
      }
      return parameters.learnt();
    }
  }

  private void round(int round, NDManager manager, Network network, Optimizer optimizer) {
    double sum = 0;
    int done = 0;
    for (int from = 0; from < lessons.size(); from += AT_ONCE) {
      List<Lesson> some = lessons.subList(from, Math.min(lessons.size(), from + AT_ONCE));
      sum += learn(some, manager, network, optimizer);
      done++;
      if (done % TELL == 0 || from + AT_ONCE >= lessons.size()) {
        out.printf(
            "course of %s, round %d of %d, step %d: mean loss %.3f%n",
            subject, round, ROUNDS, done, sum / done);
      }
    }
  }

  private double learn(List<Lesson> some, NDManager manager, Network network, Optimizer optimizer) {
    try (NDManager own = manager.newSubManager();
        NDScope scope = new NDScope()) {
      float told;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray loss = network.loss(new Minibatch(own, some, vocabulary));
        told = loss.getFloat();
        collector.backward(loss);
      }
      optimizer.step();
      return told;
    }
  }
}
