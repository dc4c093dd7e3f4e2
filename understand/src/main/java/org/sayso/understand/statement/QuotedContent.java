package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/** Brings together a cue and the whole quotations that it reports. */
final class QuotedContent {
  private static final Pattern BEFORE = Pattern.compile("[\\s,.?!:;—–-]*");
  private static final Pattern AFTER = Pattern.compile("[\\s,:—–-]*(?:that\\s+)?");

  private final String text;
  private final Quotations quotations;

  QuotedContent(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /**
   * The quotation right before or right after the reporting clause, if it has at least so many
   * words and the cue itself is not quoted.
   */
  Optional<Quotation> touching(Cue cue, Parentheses clause, int words) {
    if (quotations.at(cue.span().start()).isPresent()) {
      return Optional.empty();
    }
    return quotations.all().stream()
        .filter(
            q -> touches(q, clause) && (q.outer().end() <= clause.start() || sameSentence(q, cue)))
        .filter(q -> q.inner().in(text).split("\\s+").length >= words)
        .findFirst();
  }

  /**
   * Whether the cue stands in a quotation and the span too: then the quotation is not its content.
   */
  boolean insideOne(Cue cue, Span content) {
    Optional<Quotation> around = quotations.at(cue.span().start());
    return around.filter(q -> !q.outer().covers(content)).isPresent();
  }

  /**
   * Without what follows a quotation and is none: in "…," he said, to applause. the rest is the
   * reporter's.
   */
  List<Span> withoutRemark(List<Span> spans) {
    boolean quotedFirst = quotations.at(spans.get(0).end() - 1).isPresent();
    return quotedFirst
        ? spans.stream().filter(s -> s == spans.get(0) || overlapsAny(s)).toList()
        : spans;
  }

  private boolean overlapsAny(Span span) {
    return quotations.overlapping(span).findAny().isPresent();
  }

  /** Whether the cue itself is quoted. */
  boolean isQuoted(Cue cue) {
    return quotations.at(cue.span().start()).isPresent();
  }

  /** The sources that stand on the cue's side of the quotation marks: all, or none. */
  List<Integer> sameSide(Cue cue, List<Integer> sources) {
    Optional<Quotation> around = quotations.at(cue.span().start());
    boolean same =
        sources.stream()
            .map(s -> quotations.at(cue.sentence().token(s).span().start()))
            .allMatch(around::equals);
    return same || around.isPresent() ? sources : List.of();
  }

  /** The stretches, widened to the whole of every quotation that they cut, without end marks. */
  List<Span> completed(List<Span> spans, Cue cue) {
    List<Span> whole = new ArrayList<>();
    for (Span span : spans) {
      Span widened = widened(span, cue);
      if (whole.stream().noneMatch(widened::overlaps)) {
        whole.add(widened);
      }
    }
    return whole;
  }

  private Span widened(Span span, Cue cue) {
    Optional<Quotation> around = quotations.at(cue.span().start());
    if (around.isPresent() && span.overlaps(around.get().inner())) {
      return cut(span, around.get().inner());
    }
    Span wide = span;
    for (Quotation q : quotations.overlapping(span).toList()) {
      if (!q.outer().overlaps(cue.span())) {
        wide = wide.to(q.outer());
      }
    }
    return wide.overlaps(cue.span()) ? span : wide;
  }

  /** What a quoted speaker reports ends with the quotation. */
  private static Span cut(Span span, Span quotation) {
    return new Span(
        Math.max(span.start(), quotation.start()), Math.min(span.end(), quotation.end()));
  }

  private boolean touches(Quotation quotation, Parentheses clause) {
    Span outer = quotation.outer();
    if (outer.end() <= clause.start()) {
      return matches(BEFORE, outer.end(), clause.start());
    }
    return outer.start() >= clause.end() && matches(AFTER, clause.end(), outer.start());
  }

  private boolean matches(Pattern gap, int from, int to) {
    String between = text.substring(from, to);
    return gap.matcher(between).matches() && !between.contains("\n\n");
  }

  private static boolean sameSentence(Quotation quotation, Cue cue) {
    return cue.sentence().span().overlaps(quotation.outer());
  }
}
