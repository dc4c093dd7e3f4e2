package org.sayso.link.name;

/** A name as a reader would write it down: without what the sentence put around it. */
public final class Spelling {
  private Spelling() {}

  /**
   * White space single; marks at the ends gone, but for the full stop of an abbreviation ("U.S.",
   * "Inc.", "J."). May be empty.
   */
  public static String clean(String words) {
    String plain =
        words
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll("^[\\p{Punct}“”‘’«»—–&&[^(]]+|[,;:!?\"“”‘«»—–\\-]+$", "");
    return plain.matches("(?s).*[\\p{Ll}\\p{Lu}]{4,}\\.")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /** The same without an article and a genitive's ending. */
  public static String bare(String words) {
    return clean(words).replaceAll("^[Tt]he\\s+", "").replaceAll("['’]s?$", "");
  }
}
