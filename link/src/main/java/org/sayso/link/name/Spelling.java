package org.sayso.link.name;

import java.util.regex.Pattern;

/** A name as a reader would write it down: without what the sentence put around it. */
public final class Spelling {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARKS =
      Pattern.compile("^[\\p{Punct}“”‘’«»—–&&[^(]]+|[,;:!?\"“”‘«»—–\\-]+$");
  private static final Pattern FULL_STOP = Pattern.compile(".*\\p{L}{4,}\\.");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+");
  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  private Spelling() {}

  /**
   * White space single; marks at the ends gone, but for the full stop of an abbreviation ("U.S.",
   * "Inc.", "J."). May be empty.
   */
  public static String clean(String words) {
    String single = SPACE.matcher(words.strip()).replaceAll(" ");
    String plain = MARKS.matcher(single).replaceAll("");
    return plain.endsWith(".") && FULL_STOP.matcher(plain).matches()
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /** The same without an article and a genitive's ending. */
  public static String bare(String words) {
    return GENITIVE.matcher(ARTICLE.matcher(clean(words)).replaceAll("")).replaceAll("");
  }
}
