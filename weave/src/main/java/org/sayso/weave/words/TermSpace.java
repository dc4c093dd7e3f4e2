package org.sayso.weave.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.weave.group.Similarity;

/**
 * Texts weighted against each other: a term counts more the oftener it occurs in the text (1 + ln
 * tf) and the fewer of the texts have it (1 + ln (1+n)/(1+df)). Immutable.
 */
public final class TermSpace {
  private final List<TermVector> vectors;
  private final int termCount;

  private TermSpace(List<TermVector> vectors, int termCount) {
    this.vectors = vectors;
    this.termCount = termCount;
  }

  /**
   * @param texts in the order in which they will be numbered
   * @param termsKept how many of its heaviest terms each text keeps: enough of them tell a story as
   *     well as all, and looking for neighbours stays cheap
   */
  public static TermSpace of(List<TermCounts> texts, int termsKept) {
    SortedMap<String, Integer> textsWith = new TreeMap<>();
    texts.forEach(t -> t.counts().keySet().forEach(k -> textsWith.merge(k, 1, Integer::sum)));
    Map<String, Weight> weights = weights(textsWith, texts.size());
    List<TermVector> vectors =
        texts.stream().map(t -> vector(weigh(t, weights), termsKept)).toList();
    return new TermSpace(vectors, weights.size());
  }

  /** The text with this number. */
  public TermVector vector(int text) {
    return vectors.get(text);
  }

  /** Every two texts at least this similar; the smaller number first, in ascending order. */
  public List<Similarity> neighbours(double atLeast) {
    List<List<Posting>> postings = new ArrayList<>();
    for (int term = 0; term < termCount; term++) {
      postings.add(new ArrayList<>());
    }
    List<Similarity> found = new ArrayList<>();
    for (int text = 0; text < vectors.size(); text++) {
      double[] cosines = cosinesWithEarlier(text, postings);
      for (int other = 0; other < text; other++) {
        if (cosines[other] >= atLeast) {
          found.add(new Similarity(other, text, cosines[other]));
        }
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private double[] cosinesWithEarlier(int text, List<List<Posting>> postings) {
    double[] sums = new double[text];
    TermVector vector = vectors.get(text);
    for (int i = 0; i < vector.terms().length; i++) {
      List<Posting> places = postings.get(vector.terms()[i]);
      double weight = vector.weights()[i];
      for (Posting place : places) {
        sums[place.text()] += weight * place.weight();
      }
      places.add(new Posting(text, weight));
    }
    return sums;
  }

  private static Map<String, Weight> weights(SortedMap<String, Integer> textsWith, int texts) {
    Map<String, Weight> weights = new TreeMap<>();
    textsWith.forEach(
        (term, with) ->
            weights.put(
                term, new Weight(weights.size(), 1 + Math.log((1.0 + texts) / (1.0 + with)))));
    return weights;
  }

  private static List<Weight> weigh(TermCounts text, Map<String, Weight> weights) {
    return text.counts().entrySet().stream()
        .map(e -> weights.get(e.getKey()).times(1 + Math.log(e.getValue())))
        .toList();
  }

  private static TermVector vector(List<Weight> weighed, int termsKept) {
    List<Weight> kept =
        weighed.stream()
            .sorted(Comparator.comparingDouble(Weight::value).reversed())
            .limit(termsKept)
            .sorted(Comparator.comparingInt(Weight::term))
            .toList();
    double length = Math.sqrt(kept.stream().mapToDouble(w -> w.value() * w.value()).sum());
    return new TermVector(
        kept.stream().mapToInt(Weight::term).toArray(),
        kept.stream().mapToDouble(w -> w.value() / length).toArray());
  }

  private record Weight(int term, double value) {
    Weight times(double factor) {
      return new Weight(term, value * factor);
    }
  }

  private record Posting(int text, double weight) {}
}
