package org.sayso.read.scrape;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;

/**
 * Knows what is around a report and not of it: sign-up forms, cookie notices, share buttons, menus,
 * comment counts. Precision comes first: a line is furniture only where the rules cover it from end
 * to end, and a notice glued to a paragraph is cut off only as far as the rules reach. Immutable.
 */
public final class Furniture {
  private static final Furniture STANDARD = new Furniture(Lexicon.of("boilerplate.tsv"));

  /** Between two notices may stand what the rules do not know, as long as it is no sentence. */
  private static final int GAP = 24;

  private final Pattern phrases;
  private final Pattern menu;
  private final Map<Zone, Pattern> lines = new EnumMap<>(Zone.class);

  private Furniture(Lexicon lexicon) {
    phrases =
        Pattern.compile(
            "(?<![\\p{L}\\d])" + lexicon.where("phrase").anyOf(1).pattern(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    menu = lexicon.where("menu").anyOf(1);
    for (Zone zone : Zone.values()) {
      String name = zone.name().toLowerCase(java.util.Locale.ROOT);
      lines.put(
          zone,
          Pattern.compile(
              lexicon.where("line").anyOf(1).pattern()
                  + "|"
                  + lexicon.where(name).anyOf(1).pattern(),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** The rules of {@code boilerplate.tsv}. */
  public static Furniture standard() {
    return STANDARD;
  }

  /** Whether the whole line is furniture, given where it stands. */
  public boolean is(String line, Zone zone) {
    String words = line.strip();
    return lines.get(zone).matcher(words).matches()
        || isMenu(words)
        || leading(line) == line.length();
  }

  /**
   * Offset after the notices that a paragraph begins with; 0 where it begins with none, the length
   * where there is nothing else.
   */
  public int leading(String paragraph) {
    int end = 0;
    Matcher m = phrases.matcher(paragraph);
    while (m.find(end) && isGap(paragraph.substring(end, m.start()), end == 0)) {
      end = m.end();
    }
    return end > 0 && isRest(paragraph.substring(end)) ? paragraph.length() : end;
  }

  /** Offset of the notices that a paragraph ends with; the length where it ends with none. */
  public int trailing(String paragraph) {
    Matcher m = phrases.matcher(paragraph);
    int from = 0;
    while (m.find(from)) {
      boolean afterSentence =
          paragraph.substring(0, m.start()).stripTrailing().matches("(?s).*[.!?…”\"’'):]");
      if (afterSentence
          && leading(paragraph.substring(m.start())) == paragraph.length() - m.start()) {
        return m.start();
      }
      from = m.end();
    }
    return paragraph.length();
  }

  private boolean isMenu(String words) {
    String[] items = words.split("\\s*[|·•»›\\[\\]]+\\s*|\\s{2,}");
    long known = java.util.Arrays.stream(items).filter(i -> menu.matcher(i).matches()).count();
    long full = java.util.Arrays.stream(items).filter(i -> !i.isBlank()).count();
    return full >= 3 && known * 2 >= full
        || full == 2 && known == 2
        || full == 1 && known == 1 && items.length > 1;
  }

  /** White space and marks; between notices also a few words that are no sentence. */
  private static boolean isGap(String between, boolean first) {
    boolean blank = !between.codePoints().anyMatch(Character::isLetterOrDigit);
    return blank || !first && between.length() <= GAP && !between.matches("(?s).*[.!?“”\"].*");
  }

  private static boolean isRest(String rest) {
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
