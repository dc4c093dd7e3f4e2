package org.sayso.link.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Second look: word for word, how much of the question and of the name agrees. Thread-safe. */
final class Ranking {
  private static final double INITIAL = 0.6;

  private final Vocabulary vocabulary;
  private final Names names;

  Ranking(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** Half the share of the question's weight that the name covers, half the other way round. */
  double likeness(Question question, Map<Integer, List<Variant>> byWord, int name) {
    double[] covered = new double[question.size()];
    double weight = 0;
    double agreed = 0;
    boolean whole = false;
    for (int at = names.firstWord(name); at < names.endOfWords(name); at++) {
      int word = names.wordAt(at);
      double best = cover(byWord.getOrDefault(word, List.of()), covered);
      if (vocabulary.isAcronym(word)) {
        whole |= best > 0;
      } else {
        double own = Vocabulary.weight(names.count(word), names.size());
        weight += own;
        agreed += own * Math.max(best, initial(question, word, covered));
      }
    }
    double found = 0;
    for (int i = 0; i < covered.length; i++) {
      found += Math.min(1, covered[i]) * question.weight(i);
    }
    double share = found / question.weight(0, question.size());
    return (share + (whole ? share : agreed / weight)) / 2;
  }

  /** Marks what the word stands for, and tells how like it is at best. */
  private static double cover(List<Variant> variants, double[] covered) {
    double best = 0;
    for (Variant variant : variants) {
      best = Math.max(best, variant.likeness());
      for (int i = variant.from(); i < variant.to(); i++) {
        covered[i] = Math.max(covered[i], variant.likeness());
      }
    }
    return best;
  }

  private double initial(Question question, int word, double[] covered) {
    boolean alone = vocabulary.length(word) == 1;
    byte first = vocabulary.firstLetter(word);
    for (int i = 0; i < question.size(); i++) {
      String asked = question.word(i);
      if (asked.charAt(0) == first && (alone || asked.length() == 1) && covered[i] < INITIAL) {
        covered[i] = INITIAL;
        return INITIAL;
      }
    }
    return 0;
  }

  static Map<Integer, List<Variant>> byWord(Question question) {
    Map<Integer, List<Variant>> byWord = new HashMap<>();
    for (Variant variant : question.variants()) {
      byWord.computeIfAbsent(variant.word(), w -> new ArrayList<>(2)).add(variant);
    }
    return byWord;
  }
}
