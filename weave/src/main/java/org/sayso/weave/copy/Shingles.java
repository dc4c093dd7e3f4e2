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

  /** In how many tenths of this text a run of the other occurs, as a share of all ten. */
  double spreadOf(Shingles other) {
    long parts =
        IntStream.range(0, inOrder.length)
            .filter(at -> Arrays.binarySearch(other.distinct, inOrder[at]) >= 0)
            .map(at -> (int) ((long) at * PARTS / inOrder.length))
            .distinct()
            .count();
    return (double) parts / PARTS;
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
