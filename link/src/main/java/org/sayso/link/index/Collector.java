package org.sayso.link.index;

import java.util.ArrayList;
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
  private static final int MOST_ADDED = 8_000;
  private static final int SLOWER = 6;
  private static final float WORTH = 0.3f;

  private final Names names;

  /** A word, and what it adds to the names that have it. */
  private record Weighed(int word, double gain) {
    static final Comparator<Weighed> MOST_FIRST =
        (one, other) -> Double.compare(other.gain, one.gain);
  }

  Collector(Names names) {
    this.names = names;
  }

  /** The most promising names. */
  Best best(Question question, int most, Scratch scratch) {
    List<Weighed> order = new ArrayList<>(question.variants().size());
    for (Variant variant : question.variants()) {
      order.add(new Weighed(variant.word(), gain(question, variant)));
    }
    order.sort(Weighed.MOST_FIRST);
    int added = 0;
    long usual = 0;
    Map<Integer, Float> raises = new HashMap<>();
    for (Weighed variant : order) {
      int count = names.count(variant.word());
      float gain = (float) variant.gain();
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
    // Most words are none of these: a bit for each 64th of them spares the search.
    long marks = 0;
    for (int word : words) {
      marks |= 1L << word;
    }
    Ints touched = scratch.touched();
    for (int i = 0; i < touched.size(); i++) {
      int name = touched.get(i);
      int end = names.endOfWords(name);
      for (int at = names.firstWord(name); at < end; at++) {
        int word = names.wordAt(at);
        if ((marks >>> word & 1) == 1 && Arrays.binarySearch(words, word) >= 0) {
          scratch.raise(name, raises.get(word));
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
    float least = (float) Math.min(wanted, WORTH * scratch.most());
    for (int i = 0; i < touched.size(); i++) {
      int name = touched.get(i);
      double sum = Math.min(wanted, scratch.sum(name));
      // At most 1 comes from the other side; most names need not be looked at for it.
      boolean mayCount = sum >= least && best.takes((float) (sum / wanted + 1));
      if (mayCount && allowed[names.kind(name).ordinal()]) {
        double of = Math.max(sum, names.weight(name));
        best.offer(name, (float) (sum / wanted + sum / of));
      }
    }
    return best;
  }
}
