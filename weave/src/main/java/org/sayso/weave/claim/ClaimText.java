package org.sayso.weave.claim;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.article.Block;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.story.FindingKind;
import org.sayso.model.text.Span;

/**
 * Chooses the words that say a claim: those of one supporting finding, told rather than quoted,
 * neither a scrap nor a paragraph; of an event or a relation the sentence around it, where that is
 * short enough.
 */
final class ClaimText {
  private static final int SCRAP = 25;
  private static final int LONG = 240;

  private ClaimText() {}

  static String of(Bundle bundle) {
    List<Assertion> candidates = bundle.support().isEmpty() ? bundle.denial() : bundle.support();
    Assertion best =
        candidates.stream()
            .min(Comparator.comparingInt(ClaimText::flaws).thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    return tidy(best.ref().kind() == FindingKind.STATEMENT ? best.words() : sentence(best));
  }

  private static int flaws(Assertion assertion) {
    int length = assertion.words().length();
    boolean quoted =
        assertion.ref().kind() == FindingKind.STATEMENT
            && assertion.said().map(Statement::form).equals(Optional.of(StatementForm.DIRECT));
    return (length < SCRAP ? 4 : 0) + (length > LONG ? 2 : 0) + (quoted ? 1 : 0);
  }

  private static String sentence(Assertion assertion) {
    String text = assertion.article().text();
    Span words = assertion.evidence().hull();
    return assertion.article().article().blocks().stream()
        .map(Block::span)
        .filter(b -> b.covers(words))
        .findFirst()
        .map(b -> sentence(text, b, words))
        .filter(s -> s.length() <= LONG)
        .map(s -> s.in(text))
        .orElseGet(() -> words.in(text));
  }

  private static Span sentence(String text, Span block, Span words) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(block.in(text));
    int start = sentences.preceding(words.start() - block.start() + 1);
    int end = sentences.following(words.end() - block.start() - 1);
    return new Span(
        block.start() + Math.max(0, start),
        end == BreakIterator.DONE ? block.end() : block.start() + end);
  }

  private static String tidy(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    String bare = line.replaceAll("^[\"“„‘]|[,;:]?[\"”]?$", "").strip();
    return bare.isEmpty() ? line : bare;
  }
}
