package org.sayso.understand.labeller;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A statement as the labeller sees it.
 *
 * @param passage where it stands
 * @param cue the index of the word that reports
 * @param reports how probable it is that it does
 * @param labels one a word of the passage
 * @param shares for each word how probable each label is
 */
public record Proposal(
    Passage passage, int cue, double reports, List<Label> labels, double[][] shares) {
  public Proposal {
    labels = List.copyOf(labels);
  }

  /** The indices of the words (no marks) with this label, in order. */
  public List<Integer> words(Label label) {
    return IntStream.range(0, labels.size())
        .filter(i -> labels.get(i) == label && passage.word(i).isWord())
        .boxed()
        .toList();
  }

  /** How probable it is that this word has this label. */
  public double share(int word, Label label) {
    return shares[word][label.ordinal()];
  }
}
