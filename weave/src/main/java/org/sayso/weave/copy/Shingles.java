package org.sayso.weave.copy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sayso.weave.words.Word;

/**
 * The runs of a fixed number of words in a text, each as a 64-bit hash.
 *
 * @param inOrder of the text, with repetitions; treat as read-only
 * @param distinct each once, ascending; treat as read-only
 */
record Shingles(long[] inOrder, long[] distinct) {
  private static final int PARTS = 10;
  private static final int ENOUGH = 5;

  static Shingles of(List<Word> words, int run) {
    long[] inOrder =
        IntStream.rangeClosed(0, words.size() - run)
            .mapToLong(at -> hash(words.subList(at, at + run)))
            .toArray();
    return new Shingles(inOrder, Arrays.stream(inOrder).sorted().distinct().toArray());
  }

  int size() {
    return distinct.length;
  }

  /** The share of this text's tenths in which a fifth of the runs or more are the other's too. */
  double spreadOf(Shingles other) {
    long parts =
        IntStream.range(0, PARTS)
            .filter(
                part -> sharedIn(part, other) * ENOUGH >= Math.max(1, end(part) - end(part - 1)))
            .count();
    return (double) parts / PARTS;
  }

  private long sharedIn(int part, Shingles other) {
    return IntStream.range(end(part - 1), end(part))
        .filter(at -> Arrays.binarySearch(other.distinct, inOrder[at]) >= 0)
        .count();
  }

  /** Where a part of the text ends, the first part being 0. */
  private int end(int part) {
    return (int) ((part + 1L) * inOrder.length / PARTS);
  }

  /** FNV-1a over the letters, with a mark after each word. */
  private static long hash(List<Word> words) {
    long hash = 0xcbf29ce484222325L;
    for (Word word : words) {
      for (int i = 0; i < word.form().length(); i++) {
        hash = (hash ^ word.form().charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash;
  }
}
