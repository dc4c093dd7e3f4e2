package org.sayso.understand.labeller;

/** How far a word stands from a cue, as the number of a row of learned vectors. */
public final class Distance {
  /** Number of rows. */
  public static final int ROWS = 64;

  private static final int[] STEPS = {9, 11, 14, 19, 26, 36, 51};
  private static final int EACH = 8;
  private static final int BEFORE = 16;
  private static final int OTHER_SENTENCE = 32;

  private Distance() {}

  /** The row for the word at one index of the passage and the cue at another. */
  public static int row(Passage passage, int word, int cue) {
    int far = Math.abs(word - cue);
    int row = far <= EACH ? far : EACH + step(far);
    boolean same = passage.word(word).sentence() == passage.word(cue).sentence();
    return row + (word < cue ? BEFORE : 0) + (same ? 0 : OTHER_SENTENCE);
  }

  private static int step(int far) {
    int step = 0;
    while (step < STEPS.length && far >= STEPS[step]) {
      step++;
    }
    return step;
  }
}
