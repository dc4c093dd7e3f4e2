package org.sayso.weave.copy;

import java.util.List;
import java.util.stream.IntStream;
import org.sayso.weave.words.Word;

/**
 * The runs of a fixed number of words in a text, each as a 64-bit hash.
 *
 * @param distinct each once, ascending; treat as read-only
 */
record Shingles(long[] distinct) {

  static Shingles of(List<Word> words, int run) {
    return new Shingles(
        IntStream.rangeClosed(0, words.size() - run)
            .mapToLong(at -> hash(words.subList(at, at + run)))
            .sorted()
            .distinct()
            .toArray());
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
