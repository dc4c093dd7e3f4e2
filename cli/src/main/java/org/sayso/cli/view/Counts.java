package org.sayso.cli.view;

/** Numbers with their nouns. */
public final class Counts {
  private Counts() {}

  /** "1 article", "3 articles", "no articles". */
  public static String of(long count, String noun) {
    return (count == 0 ? "no" : String.valueOf(count)) + " " + noun + (count == 1 ? "" : "s");
  }
}
