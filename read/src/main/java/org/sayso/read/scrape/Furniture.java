package org.sayso.read.scrape;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.AnyOf;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.lexicon.Sieve;

/**
 * Knows what is around a report and not of it: sign-up forms, cookie notices, share buttons, menus,
 * comment counts. Precision comes first: a line is furniture only where the rules cover it from end
 * to end, and a notice glued to a paragraph is cut off only as far as the rules reach. Immutable.
 */
public final class Furniture {
  private static final Furniture STANDARD = new Furniture(Lexicon.of("boilerplate.tsv"));

  /** Between two notices may stand what the rules do not know, as long as it is no sentence. */
  private static final int GAP = 24;

  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?s).*[.!?…”\"’'):]\\s*");

  private static final String PARTING = "|·•»›[]";
  private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\s*[|·•»›\\[\\]]+\\s*|\\s{2,}");

  private final Sieve<Pattern> phrases;
  private final AnyOf menu;
  private final Map<Zone, AnyOf> lines = new EnumMap<>(Zone.class);

  private Furniture(Lexicon lexicon) {
    phrases = Sieve.of(lexicon.where("phrase").column(1).stream().map(Furniture::phrase).toList());
    menu = lexicon.where("menu").any(1);
    for (Zone zone : Zone.values()) {
      lines.put(zone, lexicon.where("line", zone.name().toLowerCase(Locale.ROOT)).any(1));
    }
  }

  private static Pattern phrase(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The rules of {@code boilerplate.tsv}. */
  public static Furniture standard() {
    return STANDARD;
  }

  /** Whether the whole line is furniture, given where it stands. */
  public boolean is(String line, Zone zone) {
    String words = line.strip();
    return lines.get(zone).matches(words) || isMenu(words) || leading(line) == line.length();
  }

  /**
   * Offset after the notices that a paragraph begins with; 0 where it begins with none, the length
   * where there is nothing else.
   */
  public int leading(String paragraph) {
    List<Pattern> worth = phrases.worthTrying(paragraph);
    int end = 0;
    Optional<MatchResult> next = next(worth, paragraph, end);
    while (next.isPresent() && isGap(paragraph.substring(end, next.get().start()), end == 0)) {
      end = next.get().end();
      next = next(worth, paragraph, end);
    }
    return end > 0 && isRest(paragraph.substring(end)) ? paragraph.length() : end;
  }

  /** Offset of the notices that a paragraph ends with; the length where it ends with none. */
  public int trailing(String paragraph) {
    List<Pattern> worth = phrases.worthTrying(paragraph);
    Optional<MatchResult> next = next(worth, paragraph, 0);
    while (next.isPresent()) {
      int start = next.get().start();
      if (AFTER_SENTENCE.matcher(paragraph.substring(0, start)).matches()
          && leading(paragraph.substring(start)) == paragraph.length() - start) {
        return start;
      }
      next = next(worth, paragraph, next.get().end());
    }
    return paragraph.length();
  }

  /** The notice that begins first from an offset on; of two there, that of the earlier rule. */
  private static Optional<MatchResult> next(List<Pattern> rules, String paragraph, int from) {
    return rules.stream()
        .map(rule -> rule.matcher(paragraph))
        .filter(m -> m.find(from))
        .map(Matcher::toMatchResult)
        .min(Comparator.comparingInt(MatchResult::start));
  }

  private boolean isMenu(String words) {
    if (!mayHaveItems(words)) {
      return false;
    }
    String[] items = BETWEEN_ITEMS.split(words);
    long known = java.util.Arrays.stream(items).filter(i -> menu.matches(i)).count();
    long full = java.util.Arrays.stream(items).filter(i -> !i.isBlank()).count();
    return full >= 3 && known * 2 >= full
        || full == 2 && known == 2
        || full == 1 && known == 1 && items.length > 1;
  }

  /** A quick look that spares most lines the search for what parts items. */
  private static boolean mayHaveItems(String words) {
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (PARTING.indexOf(c) >= 0 || c <= ' ' && gap) {
        return true;
      }
      gap = c <= ' ';
    }
    return false;
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
