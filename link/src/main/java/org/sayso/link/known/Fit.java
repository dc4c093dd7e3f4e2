package org.sayso.link.known;

import java.util.List;
import java.util.Objects;

/**
 * How a profile fits what one article tells of somebody.
 *
 * @param entry the profile
 * @param level how near the names are
 * @param points how much speaks for it beside the name
 * @param pro what speaks for it
 * @param contra what speaks against it
 * @param possible whether it can be at all: a man is no woman
 */
record Fit(
    Entry entry, Level level, int points, List<String> pro, List<String> contra, boolean possible) {
  private static final int AGAINST = 4;

  Fit {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(level, "level");
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
  }

  /** Whether nothing speaks against it. */
  boolean isFree() {
    return possible && contra.isEmpty();
  }

  /** Whether name and support together say that it is the one, were it alone. */
  boolean isEnough() {
    return isFree() && points >= level.needed();
  }

  /** For comparing profiles of one name. */
  int strength() {
    return possible ? points - (contra.isEmpty() ? 0 : AGAINST) : -2 * AGAINST;
  }

  /** How sure it is, 0 to 1. */
  double score() {
    double support = 0.03 * Math.min(3, points);
    return Math.max(0.1, level.worth() + support - (isFree() ? 0 : 0.3));
  }
}
