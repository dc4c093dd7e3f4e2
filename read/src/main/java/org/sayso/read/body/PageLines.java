package org.sayso.read.body;

import java.util.Locale;
import org.sayso.read.lexicon.AnyOf;
import org.sayso.read.lexicon.Lexicon;

/** Knows lines of a page that are none of its article's, by their words. Immutable. */
final class PageLines {
  private static final PageLines STANDARD = new PageLines(Lexicon.of("page-lines.tsv"));
  private static final int LONGEST = 300;

  private final AnyOf lines;
  private final AnyOf sections;

  private PageLines(Lexicon lexicon) {
    lines = lexicon.where("line").anyLower(1);
    sections = lexicon.where("section").anyLower(1);
  }

  /** The rules of {@code page-lines.tsv}. */
  static PageLines standard() {
    return STANDARD;
  }

  /** Whether a paragraph invites, counts or points elsewhere. */
  boolean isLine(String words) {
    return words.length() <= LONGEST && lines.matches(lower(words));
  }

  /** Whether a paragraph is the heading of what follows an article. */
  boolean opensSection(String words) {
    return words.length() <= LONGEST && sections.matches(lower(words));
  }

  /** Lower case here, so that the patterns need not ask each letter for its other case. */
  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
