package org.sayso.read.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;

/** Knows lines of a page that are none of its article's, by their words. Immutable. */
final class PageLines {
  private static final PageLines STANDARD = new PageLines(Lexicon.of("page-lines.tsv"));
  private static final int LONGEST = 300;

  private final Pattern lines;
  private final Pattern sections;

  private PageLines(Lexicon lexicon) {
    lines = Pattern.compile(lexicon.where("line").anyOf(1).pattern());
    sections = Pattern.compile(lexicon.where("section").anyOf(1).pattern());
  }

  /** The rules of {@code page-lines.tsv}. */
  static PageLines standard() {
    return STANDARD;
  }

  /** Whether a paragraph invites, counts or points elsewhere. */
  boolean isLine(String words) {
    return words.length() <= LONGEST && lines.matcher(lower(words)).matches();
  }

  /** Whether a paragraph is the heading of what follows an article. */
  boolean opensSection(String words) {
    return words.length() <= LONGEST && sections.matcher(lower(words)).matches();
  }

  /** Lower case here, so that the patterns need not ask each letter for its other case. */
  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
