package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.text.Span;

/**
 * Settles whose a stretch is that two statements claim: in "…," said the pilot. "After that," she
 * added, "…" the middle is hers. The statement whose cue stands nearer keeps it, unless it is all
 * that the other has.
 */
final class Ownership {
  private Ownership() {}

  static List<Draft> settled(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Span> own =
          draft.content().spans().stream().filter(s -> isOwn(s, draft, drafts)).toList();
      settled.add(own.isEmpty() ? draft : draft.withContent(own));
    }
    return settled;
  }

  private static boolean isOwn(Span span, Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other != draft && other.content().covers(span))
        .noneMatch(other -> distance(other, span) < distance(draft, span));
  }

  private static int distance(Draft draft, Span span) {
    int before = span.start() - draft.head().end();
    int after = draft.head().start() - span.end();
    return Math.max(0, Math.max(before, after));
  }
}
