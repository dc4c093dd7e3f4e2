package org.sayso.weave.origin;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.OriginReason;

/** Puts the reasons found in order. */
final class Reasons {
  private static final Comparator<OriginReason> ORDER =
      Comparator.comparing(OriginReason::article)
          .thenComparing(OriginReason::of)
          .thenComparing(OriginReason::kind);

  private Reasons() {}

  /** Sorted; of several reasons between the same two articles the one found first. */
  static List<OriginReason> strongest(List<OriginReason> found) {
    SortedMap<Pair, OriginReason> kept = new TreeMap<>();
    found.forEach(r -> kept.putIfAbsent(Pair.of(r), r));
    return kept.values().stream().sorted(ORDER).toList();
  }

  /** Two articles, whichever depends on which. */
  private record Pair(ArticleId first, ArticleId second) implements Comparable<Pair> {
    private static final Comparator<Pair> PAIRS =
        Comparator.comparing(Pair::first).thenComparing(Pair::second);

    static Pair of(OriginReason reason) {
      return reason.article().compareTo(reason.of()) < 0
          ? new Pair(reason.article(), reason.of())
          : new Pair(reason.of(), reason.article());
    }

    @Override
    public int compareTo(Pair other) {
      return PAIRS.compare(this, other);
    }
  }
}
