package org.sayso.link.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.profile.ProfileKind;

/** First look: which names have rare words of the question. Thread-safe. */
final class Collector {
  private static final int USUAL = 5_000;
  private static final int USUAL_PART = 100;
  private static final int MOST_ADDED = 60_000;
  private static final int SLOWER = 4;
  private static final float WORTH = 0.3f;

  private final Names names;

  Collector(Names names) {
    this.names = names;
  }

  /** The most promising names. */
  Best best(Question question, int most, Scratch scratch) {
    List<Variant> order =
        question.variants().stream()
            .sorted(Comparator.comparingDouble(v -> -gain(question, v)))
            .toList();
    int added = 0;
    long usual = 0;
    Map<Integer, Float> raises = new HashMap<>();
    for (Variant variant : order) {
      int count = names.count(variant.word());
      float gain = (float) gain(question, variant);
      if (added == 0 || (!isUsual(count) && added + count <= MOST_ADDED)) {
        added += count;
        scratch.add(names.having(variant.word(), count, scratch), count, gain);
      } else if (raises.merge(variant.word(), gain, Math::max) == gain) {
        usual += count;
      }
    }
    if (usual > (long) SLOWER * scratch.touched().size()) {
      raiseByName(raises, scratch);
    } else {
      raiseByWord(raises, scratch);
    }
    return choose(question, most, scratch);
  }

  private boolean isUsual(int count) {
    return count > USUAL && (long) count * USUAL_PART > names.size();
  }

  private void raiseByWord(Map<Integer, Float> raises, Scratch scratch) {
    raises.forEach(
        (word, gain) -> {
          int count = names.count(word);
          scratch.raise(names.having(word, count, scratch), count, gain);
        });
  }

  private void raiseByName(Map<Integer, Float> raises, Scratch scratch) {
    int[] words = raises.keySet().stream().mapToInt(w -> w).sorted().toArray();
    Ints touched = scratch.touched();
    for (int i = 0; i < touched.size(); i++) {
      int name = touched.get(i);
      for (int at = names.firstWord(name); at < names.endOfWords(name); at++) {
        if (Arrays.binarySearch(words, names.wordAt(at)) >= 0) {
          scratch.raise(name, raises.get(names.wordAt(at)));
        }
      }
    }
  }

  private static double gain(Question question, Variant variant) {
    return question.weight(variant.from(), variant.to()) * variant.likeness() * variant.likeness();
  }

  private Best choose(Question question, int most, Scratch scratch) {
    double wanted = question.weight(0, question.size());
    boolean[] allowed = new boolean[ProfileKind.values().length];
    for (ProfileKind kind : ProfileKind.values()) {
      allowed[kind.ordinal()] = kind.allows(question.kind());
    }
    Best best = new Best(most);
    Ints touched = scratch.touched();
    float least = WORTH * scratch.most();
    for (int i = 0; i < touched.size(); i++) {
      int name = touched.get(i);
      if (scratch.sum(name) >= least && allowed[names.kind(name).ordinal()]) {
        double sum = Math.min(wanted, scratch.sum(name));
        double of = Math.max(sum, names.weight(name));
        best.offer(name, (float) (sum / wanted + sum / of));
      }
    }
    return best;
  }
}
