package org.sayso.engine.json;

import java.util.List;
import java.util.Optional;
import org.sayso.model.text.CodePoints;
import org.sayso.model.text.Span;

/** Writes the spans of one article's text, counted in code points. */
final class Places {
  private final JsonOut out;
  private final String text;
  private final CodePoints points;

  Places(JsonOut out, String text) {
    this.out = out;
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /** The fields {@code start} and {@code end} of the object at hand. */
  void ends(Span span) {
    out.field("start", points.toPoint(span.start())).field("end", points.toPoint(span.end()));
  }

  /** The fields {@code text}, {@code start} and {@code end} of the object at hand. */
  void words(Span span) {
    out.field("text", span.in(text));
    ends(span);
  }

  /** The words of the span, verbatim. */
  String textOf(Span span) {
    return span.in(text);
  }

  /** An array of spans. */
  void spans(String key, List<Span> spans) {
    out.objects(key, spans, this::ends);
  }

  /** A span or {@code null}. */
  void span(String key, Optional<Span> span) {
    span.ifPresentOrElse(s -> out.object(key, () -> ends(s)), () -> out.nothing(key));
  }
}
