package org.sayso.store.text;

import java.util.Optional;
import org.sayso.model.text.CodePoints;
import org.sayso.model.text.Span;

/**
 * One article's text between the two ways of counting: UTF-16 units in the program, code points in
 * the database. Immutable.
 */
public final class Words {
  private final String text;
  private final CodePoints points;

  /** The two ways of counting in this text. */
  public Words(String text) {
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /** Length of the text in code points. */
  public int length() {
    return points.toPoint(text.length());
  }

  /** Length of the text in UTF-16 units. */
  public int units() {
    return text.length();
  }

  /** Where a span starts, in code points. Fails where it leaves the text or cuts a character. */
  public int start(Span span) {
    return point(span, span.start());
  }

  /** Where a span ends, in code points. Fails where it leaves the text or cuts a character. */
  public int end(Span span) {
    return point(span, span.end());
  }

  /** The words of a span. */
  public String quote(Span span) {
    return span.in(text);
  }

  /** The span in the program's units of one in code points. */
  public Span span(int start, int end) {
    return new Span(points.toUnit(start), points.toUnit(end));
  }

  /** The words between two offsets in code points; empty where they make no span of the text. */
  public Optional<String> at(int start, int end) {
    boolean inside = 0 <= start && start < end && end <= length();
    return inside ? Optional.of(quote(span(start, end))) : Optional.empty();
  }

  private int point(Span span, int unit) {
    if (unit > text.length() || points.toUnit(points.toPoint(unit)) != unit) {
      throw new IllegalArgumentException("a span outside the text or inside a character: " + span);
    }
    return points.toPoint(unit);
  }
}
