package org.sayso.model.text;

/**
 * A stretch of an article's text: half-open, never empty, counted in UTF-16 units from the start of
 * {@code Article.text()}. Ordered by start, the shorter one first where two start together.
 *
 * @param start offset of the first unit
 * @param end offset after the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The words themselves, verbatim. Fails where the text is too short to hold this span. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether every unit of the other span lies in this one; a span covers itself. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both, and whatever lies between them. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
