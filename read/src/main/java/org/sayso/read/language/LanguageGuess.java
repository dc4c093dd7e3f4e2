package org.sayso.read.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;

/**
 * Guesses the language of a text from its first sentences. Serbian in Latin letters is reported as
 * Bosnian, which the detector cannot tell from it. Thread-safe.
 */
public final class LanguageGuess {
  private static final int LENGTH = 300;
  private static final int SHORTEST = 20;
  private static final int DIFFERENT = 3;
  private static final int SHARE = 18;
  private static final int RARE = 40;
  private static final int ENOUGH = 20;
  private static final String ENGLISH = "en";
  private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

  private final Set<String> english = new HashSet<>(Lexicon.of("english-words.tsv").column(0));

  /** Loaded by the JVM at its first use, once, whichever thread comes first. */
  private static final class Detector {
    static final LanguageDetector LOADED =
        LanguageDetectorBuilder.fromIsoCodes639_1(codes(Lexicon.of("languages.tsv")))
            .withLowAccuracyMode()
            .build();

    private static IsoCode639_1[] codes(Lexicon lexicon) {
      return lexicon.column(0).stream()
          .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
          .toArray(IsoCode639_1[]::new);
    }
  }

  /**
   * ISO 639-1, lower case; empty where the text is too short or like none of the languages.
   *
   * @param said the language that the page names; believed, unless the text is plainly English or
   *     plainly not, since many pages name that of their template
   */
  public Optional<String> of(String text, Optional<String> said) {
    String whole = text.strip();
    if (whole.codePoints().limit(LENGTH).filter(Character::isLetter).count() < SHORTEST) {
      return said;
    }
    List<String> words = words(start(whole, 2 * LENGTH));
    List<String> small = words.stream().filter(english::contains).toList();
    if (isEnglish(words, small)) {
      return Optional.of(ENGLISH);
    }
    boolean doubtful = said.isEmpty() || said.get().equals(ENGLISH) && isForeign(words, small);
    return doubtful ? detect(start(whole, LENGTH)).or(() -> said) : said;
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static List<String> words(String start) {
    return WORD.matcher(start).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Whether at least every eighteenth word is a small word of English, and three different ones
   * are.
   */
  private static boolean isEnglish(List<String> words, List<String> small) {
    return small.size() * SHARE >= words.size() && small.stream().distinct().count() >= DIFFERENT;
  }

  /** Whether so many words hold hardly a small word of English. */
  private static boolean isForeign(List<String> words, List<String> small) {
    return words.size() >= ENOUGH && small.size() * RARE <= words.size();
  }

  private static Optional<String> detect(String start) {
    Language language = Detector.LOADED.detectLanguageOf(start);
    return language == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(language.getIsoCode639_1().toString());
  }
}
