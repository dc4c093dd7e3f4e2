package org.sayso.engine;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.confidence.Confidence;

/**
 * How articles are read.
 *
 * @param depth with or without syntax
 * @param least how sure a statement must be to be kept; empty keeps them all, and then also those
 *     whose confidence nobody measured
 */
public record Manner(Depth depth, Optional<Confidence> least) {
  /** With syntax, every statement. */
  public static final Manner WHOLE = new Manner(Depth.FULL, Optional.empty());

  public Manner {
    Objects.requireNonNull(depth, "depth");
    Objects.requireNonNull(least, "least");
  }

  /** The same, understood so deeply. */
  public Manner in(Depth other) {
    return new Manner(other, least);
  }

  /** The same, with only the statements that are at least so sure. */
  public Manner from(Confidence floor) {
    return new Manner(depth, Optional.of(floor));
  }

  /** "fast", "from 0.90", "fast from 0.90"; no words for {@link #WHOLE}. */
  String inWords() {
    String fast = depth == Depth.FAST ? "fast" : "";
    String from =
        least
            .map(l -> String.format(Locale.ROOT, "%sfrom %.2f", gap(fast), l.probability()))
            .orElse("");
    return fast + from;
  }

  private static String gap(String before) {
    return before.isEmpty() ? "" : " ";
  }

  /** Whether what was read in the manner of these words need not be read again in this one. */
  boolean isServedBy(String words) {
    return List.of(inWords(), in(Depth.FULL).inWords()).contains(words);
  }
}
