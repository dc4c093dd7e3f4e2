package org.sayso.model.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The exact words that bear a finding out: at least one span, in the order of the text, none
 * overlapping another. A finding without evidence cannot be constructed.
 *
 * @param spans the stretches; sorted by the constructor, copied, never empty
 */
public record Evidence(List<Span> spans) {
  public Evidence {
    spans = spans.stream().sorted().toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("evidence needs at least one span");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).overlaps(spans.get(i))) {
        throw new IllegalArgumentException("evidence overlaps itself: " + spans);
      }
    }
  }

  /** Evidence of the given stretches. */
  public static Evidence of(Span... spans) {
    return new Evidence(Arrays.asList(spans));
  }

  /** Offset of the first unit of the first stretch. */
  public int start() {
    return spans.get(0).start();
  }

  /** Offset after the last unit of the last stretch. */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /** The stretch from the first word to the last, with whatever interrupts. */
  public Span hull() {
    return new Span(start(), end());
  }

  /** Whether some stretch covers the whole span. */
  public boolean covers(Span span) {
    return spans.stream().anyMatch(s -> s.covers(span));
  }

  /** Whether some stretch shares a unit with the span. */
  public boolean overlaps(Span span) {
    return spans.stream().anyMatch(s -> s.overlaps(span));
  }

  /** The words, the stretches joined by one space. */
  public String in(String text) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
  }
}
