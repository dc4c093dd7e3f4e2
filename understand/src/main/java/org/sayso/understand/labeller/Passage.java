package org.sayso.understand.labeller;

import java.util.List;

/**
 * Words that are labelled together: a paragraph, or a part of a very long one. Cue, source and
 * content of one statement lie in one passage.
 *
 * @param words in order, never empty
 */
public record Passage(List<Word> words) {
  public Passage {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a passage has words");
    }
  }

  /** Number of words and marks. */
  public int size() {
    return words.size();
  }

  /** The word at this index. */
  public Word word(int index) {
    return words.get(index);
  }
}
