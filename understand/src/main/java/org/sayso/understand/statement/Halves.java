package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/**
 * The two halves of a speech that its reporting clause interrupts: "If the dam breaks," the
 * engineer warned, "the valley will be under water." What stands on one side of the cue belongs to
 * whoever has the other.
 */
final class Halves {
  private static final Pattern GAP =
      Pattern.compile("[\\s,—–-]*[^.?!;:]*(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|St)\\.[^.?!;:]*)*[,—–-]\\s*");
  private static final int LONGEST_GAP = 160;

  private final String text;
  private final Quotations quotations;
  private final List<Draft> drafts;

  Halves(ParsedArticle article, Quotations quotations, List<Draft> drafts) {
    this.text = article.text();
    this.quotations = quotations;
    this.drafts = new ArrayList<>(drafts);
  }

  /** The drafts with both halves, in the same order. */
  List<Draft> joined() {
    drafts.removeIf(this::escapes);
    drafts.replaceAll(this::withMarks);
    List<Quotation> all = quotations.all();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (interrupts(all.get(i), all.get(i + 1))) {
        join(all.get(i), all.get(i + 1));
      }
    }
    return drafts;
  }

  /** Whether a quoted cue reports what stands outside its quotation: the parser has slipped. */
  private boolean escapes(Draft draft) {
    return quotations
        .at(draft.head().start())
        .filter(q -> q.closed() && draft.content().spans().stream().noneMatch(q.outer()::overlaps))
        .isPresent();
  }

  /** A stretch that is a whole quotation but for its marks takes them in. */
  private Draft withMarks(Draft draft) {
    return draft.withContent(draft.content().spans().stream().map(s -> marked(draft, s)).toList());
  }

  private Span marked(Draft draft, Span span) {
    return quotations
        .overlapping(span)
        .filter(q -> !q.outer().covers(draft.head()) && misses(q, span) < 2)
        .map(Quotation::outer)
        .reduce(span, Span::to);
  }

  /** How many units of the quoted words the stretch leaves out. */
  private static int misses(Quotation q, Span span) {
    return Math.max(0, span.start() - q.inner().start())
        + Math.max(0, q.inner().end() - span.end());
  }

  private boolean interrupts(Quotation first, Quotation second) {
    boolean near =
        first.block() == second.block()
            && first.closed()
            && second.outer().start() - first.outer().end() < LONGEST_GAP;
    return near
        && GAP.matcher(text.substring(first.outer().end(), second.outer().start())).matches();
  }

  private void join(Quotation first, Quotation second) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean between =
          draft.head().start() >= first.outer().end()
              && draft.head().end() <= second.outer().start();
      boolean begins = draft.content().overlaps(first.outer());
      boolean ends = draft.content().overlaps(second.outer());
      if (between && begins && goesOn(second)) {
        drafts.set(i, draft.withContent(with(draft, second)));
      } else if (between && ends && !begins && isFree(first) && isUnfinished(first)) {
        drafts.set(i, draft.withContent(with(draft, first)));
      }
    }
  }

  /** The stretches of the draft, those beside the other half cut down to that half. */
  private static List<Span> with(Draft draft, Quotation half) {
    List<Span> spans = new ArrayList<>();
    for (Span span : draft.content().spans()) {
      if (!span.overlaps(half.outer())) {
        spans.add(span);
      }
    }
    spans.add(half.outer());
    return spans.stream().sorted().toList();
  }

  private boolean goesOn(Quotation second) {
    boolean lower = Character.isLowerCase(second.inner().in(text).codePointAt(0));
    return lower || isFree(second);
  }

  /** Whether a comma holds it open: "After the second time,". */
  private boolean isUnfinished(Quotation first) {
    String words = first.inner().in(text);
    boolean after = first.outer().end() < text.length() && text.charAt(first.outer().end()) == ',';
    return after || words.endsWith(",") || words.endsWith("—") || words.endsWith("–");
  }

  private boolean isFree(Quotation quotation) {
    return drafts.stream()
        .filter(d -> !quotation.outer().covers(d.head()))
        .noneMatch(d -> d.content().overlaps(quotation.outer()));
  }
}
