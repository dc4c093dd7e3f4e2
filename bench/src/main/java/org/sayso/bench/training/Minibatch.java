package org.sayso.bench.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.bench.lesson.Lesson;
import org.sayso.understand.labeller.Distance;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Spelling;
import org.sayso.understand.labeller.Traits;
import org.sayso.understand.labeller.WordPieces;

/**
 * Some lessons as arrays. Words are numbered through all windows; a pair is a word of a passage and
 * a cue of the same passage.
 */
final class Minibatch {
  private static final float HIDDEN = -1e4f;

  private final NDManager manager;
  private final List<Lesson> lessons;
  private final List<Integer> firstPieces = new ArrayList<>();
  private final List<int[]> traits = new ArrayList<>();
  private final List<Integer> cues = new ArrayList<>();
  private final List<Integer> pairWords = new ArrayList<>();
  private final List<Integer> pairCues = new ArrayList<>();
  private final List<Integer> distances = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();
  private final long[] pieces;
  private final float[] kinds;
  private final float[] mask;
  private final int length;

  /** Arrays that live as long as the manager. */
  Minibatch(NDManager manager, List<Lesson> lessons, WordPieces vocabulary) {
    this.manager = manager;
    this.lessons = lessons;
    List<Spelling> spellings =
        lessons.stream().map(l -> Spelling.of(l.window(), vocabulary)).toList();
    length = spellings.stream().mapToInt(s -> s.pieces().length).max().orElseThrow();
    pieces = new long[lessons.size() * length];
    kinds = new float[pieces.length];
    mask = new float[pieces.length];
    Arrays.fill(mask, HIDDEN);
    for (int i = 0; i < lessons.size(); i++) {
      fill(i * length, spellings.get(i));
      add(lessons.get(i), i * length, spellings.get(i));
    }
  }

  private void fill(int at, Spelling spelling) {
    System.arraycopy(spelling.pieces(), 0, pieces, at, spelling.pieces().length);
    for (int k = 0; k < spelling.pieces().length; k++) {
      kinds[at + k] = spelling.kinds()[k];
      mask[at + k] = 0;
    }
  }

  private void add(Lesson lesson, int at, Spelling spelling) {
    for (int p = 0; p < lesson.window().size(); p++) {
      Passage passage = lesson.window().get(p);
      int base = firstPieces.size();
      for (int i = 0; i < passage.size(); i++) {
        firstPieces.add(at + spelling.first().get(p)[i]);
        traits.add(Traits.of(passage.word(i)));
      }
      for (Lesson.Answer answer : lesson.answers().get(p)) {
        cues.add(base + answer.cue());
        addPairs(passage, base, answer);
      }
    }
  }

  private void addPairs(Passage passage, int base, Lesson.Answer answer) {
    for (int i = 0; i < passage.size(); i++) {
      pairWords.add(base + i);
      pairCues.add(base + answer.cue());
      distances.add(Distance.row(passage, i, answer.cue()));
      labels.add(answer.labels().get(i).ordinal());
    }
  }

  int windows() {
    return lessons.size();
  }

  int length() {
    return length;
  }

  int words() {
    return firstPieces.size();
  }

  /** Number of cues, at least one, so that it may divide. */
  int cueCount() {
    return Math.max(1, cues.size());
  }

  boolean hasCues() {
    return !cues.isEmpty();
  }

  NDArray pieces() {
    return manager.create(pieces);
  }

  NDArray kinds() {
    return manager.create(kinds, new Shape(windows(), length, 1));
  }

  /** To be added to attention scores: nothing for a piece, very little for filling. */
  NDArray mask() {
    return manager.create(mask, new Shape(windows(), 1, 1, length));
  }

  NDArray firstPieces() {
    return indices(firstPieces);
  }

  NDArray traits(int which) {
    return indices(traits.stream().map(t -> t[which]).toList());
  }

  int traitsEach() {
    return traits.get(0).length;
  }

  /** 1 for a word that reports, else 0. */
  NDArray isCue() {
    float[] is = new float[words()];
    cues.forEach(c -> is[c] = 1);
    return manager.create(is);
  }

  NDArray pairWords() {
    return indices(pairWords);
  }

  NDArray pairCues() {
    return indices(pairCues);
  }

  NDArray distances() {
    return indices(distances);
  }

  /** For each pair 1 in the column of its label. */
  NDArray labels(int kindsOfLabel) {
    float[] hot = new float[labels.size() * kindsOfLabel];
    for (int i = 0; i < labels.size(); i++) {
      hot[i * kindsOfLabel + labels.get(i)] = 1;
    }
    return manager.create(hot, new Shape(labels.size(), kindsOfLabel));
  }

  NDArray number(double value) {
    return manager.create((float) value);
  }

  private NDArray indices(List<Integer> numbers) {
    return manager.create(numbers.stream().mapToLong(Integer::longValue).toArray());
  }
}
