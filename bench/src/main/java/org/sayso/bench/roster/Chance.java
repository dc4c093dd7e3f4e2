package org.sayso.bench.roster;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that are the same in every run. Not thread-safe. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean of(double part) {
    return random.nextDouble() < part;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Any, each as often. */
  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The first ones far more often than the last, as names are spread among people. */
  <T> T usual(List<T> of) {
    double u = random.nextDouble();
    return of.get((int) (of.size() * u * u));
  }
}
