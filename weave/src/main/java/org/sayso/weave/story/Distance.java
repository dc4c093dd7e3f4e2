package org.sayso.weave.story;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sayso.model.text.Edtf;
import org.sayso.weave.article.CaseArticle;

/**
 * How much the time between two publications takes from their likeness: nothing within three months
 * or where a date is unknown, then more and more, up to 0.3 at eight months. Never all of it: news
 * of one happening can lie months apart.
 */
final class Distance {
  private static final double NONE_UNTIL = 90;
  private static final double MOST_FROM = 240;
  private static final double MOST = 0.3;

  private Distance() {}

  /** The factor for their likeness: 1 for near, less for far. */
  static double factor(CaseArticle a, CaseArticle b) {
    Optional<Edtf> first = a.article().metadata().published();
    Optional<Edtf> second = b.article().metadata().published();
    return first.isEmpty() || second.isEmpty() ? 1 : factor(days(first.get(), second.get()));
  }

  private static double factor(long days) {
    double far = (days - NONE_UNTIL) / (MOST_FROM - NONE_UNTIL);
    return 1 - MOST * Math.max(0, Math.min(1, far));
  }

  private static long days(Edtf a, Edtf b) {
    long gap = ChronoUnit.DAYS.between(a.latest(), b.earliest());
    return Math.max(gap, ChronoUnit.DAYS.between(b.latest(), a.earliest()));
  }
}
