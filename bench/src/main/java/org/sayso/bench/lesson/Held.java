package org.sayso.bench.lesson;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which articles and exercises teach the labels and which, unseen by those, teach how far a
 * proposal is to be trusted: every tenth is held out.
 */
public final class Held {
  private static final int EVERY = 10;
  private static final int WHICH = 3;

  /** What an article is for. */
  public enum Part {
    TRAINING,
    CALIBRATION
  }

  private Held() {}

  /** Those of the sorted articles or exercises that are for this. */
  public static <T> List<T> out(List<T> sorted, Part part) {
    return IntStream.range(0, sorted.size())
        .filter(i -> (i % EVERY == WHICH) == (part == Part.CALIBRATION))
        .mapToObj(sorted::get)
        .toList();
  }
}
