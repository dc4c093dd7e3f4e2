package org.sayso.store.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.sayso.model.text.Span;

/** Chooses the piece of a text to show, whole sentences where they are not too long. */
final class Snippets {
  private static final int LENGTH = 240;

  private final UnifiedHighlighter highlighter;

  Snippets(Analyzer analyzer) {
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withFormatter(new Formatter())
            .withBreakIterator(Snippets::pieces)
            .withMaxLength(Integer.MAX_VALUE - 1)
            // Judged as a whole, a query that asks for a speaker would match no words.
            .withWeightMatches(false)
            .build();
  }

  /**
   * The piece of the words that fits best, the words asked for marked; the beginning where none.
   */
  Snippet of(String words, Query query) throws IOException {
    Object made = highlighter.highlightWithoutSearcher(ArticleDocuments.WORDS, query, words, 1);
    return made instanceof Snippet snippet ? snippet : new Snippet(words, List.of());
  }

  private static BreakIterator pieces() {
    return LengthGoalBreakIterator.createMinLength(
        BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, 0.5f);
  }

  private static final class Formatter extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      Passage best = passages[0];
      String piece = content.substring(best.getStartOffset(), best.getEndOffset()).stripTrailing();
      return new Snippet(piece, marks(best));
    }

    private static List<Span> marks(Passage passage) {
      TreeSet<Span> matches = new TreeSet<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        matches.add(
            new Span(
                passage.getMatchStarts()[i] - passage.getStartOffset(),
                passage.getMatchEnds()[i] - passage.getStartOffset()));
      }
      List<Span> marks = new ArrayList<>();
      for (Span match : matches) {
        if (marks.isEmpty() || !marks.get(marks.size() - 1).overlaps(match)) {
          marks.add(match);
        }
      }
      return marks;
    }
  }
}
