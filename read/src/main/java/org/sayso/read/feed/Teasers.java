package org.sayso.read.feed;

import java.util.regex.Pattern;
import org.sayso.read.feed.FeedItem.Extent;
import org.sayso.read.lexicon.Lexicon;

/** Tells the whole of an article from the beginning of one. Stateless. */
final class Teasers {
  /** A summary of fewer words is not the article. */
  private static final int SUMMARY = 80;

  /** What a feed gives as the content, and has fewer words, is not the article either. */
  private static final int CONTENT = 25;

  private static final int ENDING = 200;
  private static final Pattern CUT =
      Pattern.compile(
          "(?:^|.*?\\W)" + Lexicon.of("teasers.tsv").anyOf(0).pattern() + "$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private Teasers() {}

  /** What a summary is, by its words without mark-up. */
  static Extent ofSummary(String words) {
    return extent(words, SUMMARY);
  }

  /** What a feed gives as an article's content is, by its words without mark-up. */
  static Extent ofContent(String words) {
    return extent(words, CONTENT);
  }

  private static Extent extent(String words, int fewest) {
    String stripped = words.strip();
    String end = stripped.substring(Math.max(0, stripped.length() - ENDING));
    boolean cut = CUT.matcher(end).matches();
    return cut || stripped.split("\\s+").length < fewest ? Extent.TEASER : Extent.WHOLE;
  }
}
