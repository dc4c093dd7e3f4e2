package org.sayso.read.scrape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a report: "PORT CALDER, March 4 (AP) — ". A place that is not in
 * capitals counts only where an agency in brackets follows. Stateless.
 */
public final class Datelines {
  private static final String DASH = "\\s*(?:[—–―]|--?)\\s+";
  private static final String AGENCY = "\\([\\p{L} ]{2,30}(?:/[\\p{L} ]{2,30})?\\)";
  private static final String DAY = ",?\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,\\s+\\d{4})?";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}(?:,\\s+\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2})?";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:[ /,]+\\p{Lu}[\\p{L}.'’-]*){0,4}";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              + CAPITALS
              + "(?:"
              + DAY
              + ")?(?:\\s*"
              + AGENCY
              + ")?"
              + DASH
              + "|(?:"
              + PLACE
              + "(?:"
              + DAY
              + ")?\\s*)?"
              + AGENCY
              + DASH
              + ")(?=[\\p{Lu}\\d“\"‘'])");

  private Datelines() {}

  /** The length of the dateline, its dash included and the space after it not; 0 for none. */
  public static int length(String paragraph) {
    Matcher m = DATELINE.matcher(paragraph);
    return m.lookingAt() ? m.group().stripTrailing().length() : 0;
  }
}
