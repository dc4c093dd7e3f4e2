package org.sayso.read.body;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.read.body.Candidate.Way;

/**
 * Chooses among candidates: what the page itself marks as its article's body, where that holds a
 * good part of what the page tells; otherwise the one that the others agree with most, each heard
 * as far as it is trusted. Immutable.
 */
final class Selector {
  /** The share of the densest part's text from which the page's own mark settles it. */
  private static final double GOOD_PART = 0.5;

  private static final Set<Way> TOLD = Set.of(Way.STATED, Way.MICRODATA);

  /** The chosen candidate; empty where there is none. */
  Optional<Candidate> choose(List<Candidate> candidates, Outline outline) {
    double dense =
        candidates.stream()
            .filter(c -> c.way() == Way.DENSE)
            .mapToDouble(c -> letters(c.lines(), outline))
            .findFirst()
            .orElse(0);
    return candidates.stream()
        .filter(c -> TOLD.contains(c.way()))
        .filter(c -> letters(c.lines(), outline) >= GOOD_PART * dense)
        .findFirst()
        .or(() -> mostAgreed(candidates, outline));
  }

  private static Optional<Candidate> mostAgreed(List<Candidate> candidates, Outline outline) {
    Candidate best = null;
    double most = -1;
    for (Candidate candidate : candidates) {
      double score = agreement(candidate, candidates, outline);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double agreement(Candidate one, List<Candidate> all, Outline outline) {
    return all.stream().mapToDouble(c -> c.way().trust() * alike(one, c, outline)).sum();
  }

  /** F1 of the running text of two candidates. */
  private static double alike(Candidate one, Candidate other, Outline outline) {
    BitSet shared = (BitSet) one.lines().clone();
    shared.and(other.lines());
    double sum = letters(one.lines(), outline) + letters(other.lines(), outline);
    return sum == 0 ? 0 : 2 * letters(shared, outline) / sum;
  }

  private static double letters(BitSet lines, Outline outline) {
    return lines.stream().mapToDouble(i -> weight(outline.line(i))).sum();
  }

  private static double weight(Line line) {
    return line.prose() + 0.2 * (line.part().words().length() - line.linked());
  }
}
