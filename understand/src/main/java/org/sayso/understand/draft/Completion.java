package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Span;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/** Completes a content: no quotation is cut in two, and none reaches beyond its speaker's. */
public final class Completion {
  private final Quotations quotations;

  /** Completes by these quotations. */
  public Completion(Quotations quotations) {
    this.quotations = quotations;
  }

  /**
   * The stretches, widened to the whole of every quotation that they cut; those that then overlap
   * another are left out.
   *
   * @param cue the word that reports: a quotation around it is not its content
   */
  public List<Span> of(List<Span> spans, Span cue) {
    List<Span> whole = new ArrayList<>();
    for (Span span : spans) {
      Span widened = widened(span, cue);
      if (whole.stream().noneMatch(widened::overlaps)) {
        whole.add(widened);
      }
    }
    return whole;
  }

  private Span widened(Span span, Span cue) {
    Optional<Quotation> around = quotations.at(cue.start());
    if (around.isPresent() && span.overlaps(around.get().inner())) {
      return cut(span, around.get().inner());
    }
    Span wide = span;
    for (Quotation q : quotations.overlapping(span).toList()) {
      if (!q.outer().overlaps(cue)) {
        wide = wide.to(q.outer());
      }
    }
    return wide.overlaps(cue) ? span : wide;
  }

  /** What a quoted speaker reports ends with the quotation. */
  private static Span cut(Span span, Span quotation) {
    return new Span(
        Math.max(span.start(), quotation.start()), Math.min(span.end(), quotation.end()));
  }
}
