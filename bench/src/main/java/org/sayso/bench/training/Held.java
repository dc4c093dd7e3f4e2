package org.sayso.bench.training;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which articles and exercises teach the labels and which, unseen by those, teach how far a
 * proposal is to be trusted: every tenth is held out.
 */
final class Held {
  private static final int EVERY = 10;
  private static final int WHICH = 3;

  /** What an article is for. */
  enum Part {
    TRAINING,
    CALIBRATION
  }

  private Held() {}

  static <T> List<T> out(List<T> sorted, Part part) {
    return IntStream.range(0, sorted.size())
        .filter(i -> (i % EVERY == WHICH) == (part == Part.CALIBRATION))
        .mapToObj(sorted::get)
        .toList();
  }
}
