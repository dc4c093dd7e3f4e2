package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Span;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/**
 * Quotations without a cue of their own that go on with the statement before: in the same paragraph
 * after "…, he said.", or as the next paragraph where the one before ended in quoted words.
 */
final class GoingOn {
  private static final int SHORTEST = 4;
  private static final Set<Act> SPEAKING =
      EnumSet.complementOf(
          EnumSet.of(Act.BELIEVE, Act.WANT, Act.PLAN, Act.SHOW, Act.ESTIMATE, Act.REFUSE));

  private final ParsedArticle article;
  private final Quotations quotations;
  private final List<Draft> drafts;

  GoingOn(ParsedArticle article, Quotations quotations, List<Draft> drafts) {
    this.article = article;
    this.quotations = quotations;
    this.drafts = new ArrayList<>(drafts);
  }

  /** The drafts, those that go on made longer; in the same order. */
  List<Draft> complete() {
    for (Quotation quotation : quotations.all()) {
      if (isOpen(quotation) && isWhole(quotation)) {
        before(quotation).ifPresent(i -> drafts.set(i, drafts.get(i).and(quotation.outer())));
      }
    }
    return drafts;
  }

  /** Whether no statement from outside holds a part of it yet. */
  private boolean isOpen(Quotation quotation) {
    return drafts.stream()
        .filter(d -> !quotation.outer().covers(d.head()))
        .noneMatch(d -> d.content().overlaps(quotation.outer()));
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

  /** The statement of the sentence right before, where the quotation opens a sentence. */
  private Optional<Integer> before(Quotation quotation) {
    int place = placeOf(quotation);
    boolean opens = place > 0 && startsAt(place, quotation.outer().start());
    if (!opens || block(place) - block(place - 1) > 1) {
      return Optional.empty();
    }
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean ends = draft.sentence() == place - 1 || reaches(draft, place - 1);
      if (ends && speaksOutside(draft, place) && (best < 0 || isLater(draft, drafts.get(best)))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private int placeOf(Quotation quotation) {
    List<Sentence> sentences = article.sentences();
    int place = 0;
    while (place < sentences.size()
        && sentences.get(place).span().end() <= quotation.inner().start()) {
      place++;
    }
    return Math.min(place, sentences.size() - 1);
  }

  private boolean startsAt(int place, int offset) {
    return Math.abs(article.sentences().get(place).span().start() - offset) <= 1;
  }

  private int block(int place) {
    return article.sentences().get(place).block();
  }

  private boolean reaches(Draft draft, int place) {
    Span sentence = article.sentences().get(place).span();
    int end = end(draft);
    return sentence.start() < end && end <= sentence.end() + 1;
  }

  private static boolean isLater(Draft a, Draft b) {
    return end(a) > end(b);
  }

  private boolean speaksOutside(Draft draft, int place) {
    boolean together = block(place) == block(draft.sentence()) && SPEAKING.contains(draft.act());
    return quotations.at(draft.head().start()).isEmpty() && (together || isQuoted(draft));
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
}
