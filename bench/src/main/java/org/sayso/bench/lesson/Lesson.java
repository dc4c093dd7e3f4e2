package org.sayso.bench.lesson;

import java.util.List;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Passage;

/**
 * A window of passages with what is to be learned from it.
 *
 * @param window neighbouring passages, read at once
 * @param answers for each passage its attributions
 */
public record Lesson(List<Passage> window, List<List<Answer>> answers) {
  /**
   * An attribution in its passage.
   *
   * @param cue the index of the word that reports
   * @param labels what each word of the passage is to it
   */
  public record Answer(int cue, List<Label> labels) {
    public Answer {
      labels = List.copyOf(labels);
    }
  }

  public Lesson {
    window = List.copyOf(window);
    answers = List.copyOf(answers);
  }

  /** Number of attributions. */
  public int size() {
    return answers.stream().mapToInt(List::size).sum();
  }
}
