package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/**
 * Quotations without a cue of their own that go on with the statement before: in the same paragraph
 * after "…, he said.", or as the next paragraph where the one before ended in quoted words.
 */
final class GoingOn {
  private static final int SHORTEST = 4;
  private static final int LONGEST_GAP = 3;

  private final ParsedArticle article;
  private final List<Draft> drafts;

  GoingOn(ParsedArticle article, List<Draft> drafts) {
    this.article = article;
    this.drafts = new ArrayList<>(drafts);
  }

  /** The drafts, those that go on made longer; in the same order. */
  List<Draft> with(Quotations quotations) {
    for (Quotation quotation : quotations.all()) {
      if (isOpen(quotation) && isWhole(quotation)) {
        before(quotation).ifPresent(i -> drafts.set(i, drafts.get(i).and(quotation.inner())));
      }
    }
    return drafts;
  }

  /** Whether no statement holds a part of it yet. */
  private boolean isOpen(Quotation quotation) {
    return drafts.stream()
        .noneMatch(
            d ->
                d.content().overlaps(quotation.outer())
                    || quotation.outer().covers(d.head())
                    || d.content().hull().overlaps(quotation.outer())
                        && d.content().hull().covers(quotation.outer()));
  }

  /** Whether it is a sentence of its own, not a word or two in another's. */
  private boolean isWhole(Quotation quotation) {
    String words = quotation.inner().in(article.text());
    boolean sentence =
        !quotation.closed()
            || ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0
            || endsItsBlock(quotation);
    return sentence
        && Character.isUpperCase(words.codePointAt(0))
        && words.split("\\s+").length >= SHORTEST;
  }

  private boolean endsItsBlock(Quotation quotation) {
    Span block = article.article().blocks().get(quotation.block()).span();
    return block.end() - quotation.outer().end() <= 1;
  }

  /** The statement that ends right before the quotation. */
  private Optional<Integer> before(Quotation quotation) {
    int best = -1;
    int reach = -1;
    for (int i = 0; i < drafts.size(); i++) {
      int end = end(drafts.get(i));
      if (end <= quotation.outer().start() && end > reach && isQuoted(drafts.get(i))) {
        best = i;
        reach = end;
      }
    }
    return best >= 0 && isNear(reach, quotation) ? Optional.of(best) : Optional.empty();
  }

  private static int end(Draft draft) {
    int cue = draft.cue().isEmpty() ? 0 : draft.cue().get(draft.cue().size() - 1).end();
    return Math.max(cue, draft.content().end());
  }

  /** Whether the statement holds a quotation at its end. */
  private boolean isQuoted(Draft draft) {
    Span last = draft.content().spans().get(draft.content().spans().size() - 1);
    String text = article.text();
    boolean after = last.end() < text.length() && isMark(text.charAt(last.end()));
    boolean inside = isMark(text.charAt(last.end() - 1));
    boolean next = last.end() + 1 < text.length() && isMark(text.charAt(last.end() + 1));
    return after || inside || next || text.startsWith("\n", last.end());
  }

  private static boolean isMark(char c) {
    return "”\"»“'’".indexOf(c) >= 0;
  }

  /** Only the rest of the reporting sentence, or a paragraph's end, may lie between. */
  private boolean isNear(int end, Quotation quotation) {
    String between = article.text().substring(end, quotation.outer().start());
    boolean sameSentence = between.chars().filter(c -> c == '.').count() <= 1;
    boolean paragraph = between.chars().filter(c -> c == '\n').count() <= LONGEST_GAP;
    int words = between.strip().isEmpty() ? 0 : between.strip().split("\\s+").length;
    return sameSentence && paragraph && words <= 8;
  }
}
