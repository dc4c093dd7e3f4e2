package org.sayso.weave.words;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each term occurs in one text, a headline's words counted several times.
 *
 * @param counts the terms in alphabetical order
 */
public record TermCounts(SortedMap<String, Integer> counts) {

  /** Nothing counted yet. */
  public static TermCounts none() {
    return new TermCounts(new TreeMap<>());
  }

  /** These counts and those of the words that tell something, each counted {@code times}. */
  public TermCounts and(List<Word> words, int times, StopWords stopWords) {
    SortedMap<String, Integer> sum = new TreeMap<>(counts);
    words.stream().filter(stopWords::tells).forEach(w -> sum.merge(w.form(), times, Integer::sum));
    return new TermCounts(sum);
  }
}
