package org.sayso.link.index;

import java.util.Comparator;
import java.util.List;
import org.sayso.model.profile.ProfileKind;

/** First look: which names have rare words of the question. Thread-safe. */
final class Collector {
  private static final int LARGE = 5_000;
  private static final int USUAL_PART = 20;
  private static final int MOST_READ = 300_000;

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
    int read = 0;
    for (Variant variant : order) {
      int count = names.count(variant.word());
      boolean usual = names.size() > LARGE && count > names.size() / USUAL_PART;
      if (read == 0 || (!usual && read + count <= MOST_READ)) {
        read += count;
        add(variant.word(), count, (float) gain(question, variant), scratch);
      }
    }
    return choose(question, most, scratch);
  }

  private static double gain(Question question, Variant variant) {
    return question.weight(variant.from(), variant.to()) * variant.likeness() * variant.likeness();
  }

  private void add(int word, int count, float gain, Scratch scratch) {
    int[] having = scratch.room(count);
    names.having(word, having);
    for (int i = 0; i < count; i++) {
      scratch.add(having[i], gain);
    }
  }

  private Best choose(Question question, int most, Scratch scratch) {
    double wanted = question.weight(0, question.size());
    boolean[] allowed = new boolean[ProfileKind.values().length];
    for (ProfileKind kind : ProfileKind.values()) {
      allowed[kind.ordinal()] = kind.allows(question.kind());
    }
    Best best = new Best(most);
    Ints touched = scratch.touched();
    for (int i = 0; i < touched.size(); i++) {
      int name = touched.get(i);
      if (allowed[names.kind(name).ordinal()]) {
        double sum = Math.min(wanted, scratch.sum(name));
        double of = Math.max(sum, names.weight(name));
        best.offer(name, (float) (sum / wanted + sum / of));
      }
    }
    return best;
  }
}
