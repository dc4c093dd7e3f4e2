package org.sayso.link.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;
import org.sayso.model.text.Span;

/**
 * The words right beside a name that say what its bearer is: "Norlandic Defence Minister" before
 * it, "the defence minister of Norland" behind a comma. Only offices that the knowledge knows are
 * found, so that no other words are taken for one.
 */
public final class Titling {
  private static final int FAR = 90;
  private static final int MOST_WORDS = 9;

  private static final Set<String> GOES_ON = Set.of("of", "for", "at", "to", "in");
  private static final Set<String> SMALL =
      Set.of("of", "for", "at", "to", "in", "a", "an", "the", "and");
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Where a noun phrase cannot go on; the stop of an abbreviation is none. */
  private static final Pattern END =
      Pattern.compile("[,;:!?\\n\"“”()–—]|(?<=\\p{Ll}{3})\\.(?=\\s|$)");

  private static final Pattern APPOSITION =
      Pattern.compile("\\s*(?:,|\\()\\s*(?:who\\s+(?:is|was)\\s+)?(?<words>.*)", Pattern.DOTALL);

  private final Offices offices;
  private final Predicate<Office> isPost;

  /**
   * @param isPost whether an office is a known one
   */
  public Titling(Offices offices, Predicate<Office> isPost) {
    this.offices = offices;
    this.isPost = isPost;
  }

  /** The office that these words are, where it is a known one. */
  public Optional<Office> office(String words) {
    return offices.parse(words).filter(isPost);
  }

  /** The office in front of a name. */
  public Optional<Office> before(String text, Span name) {
    List<String> words = wordsBefore(text, name);
    int most = Math.min(MOST_WORDS, words.size());
    for (int n = most; n > 0; n--) {
      int from = words.size() - n;
      Optional<Office> found = office(String.join(" ", words.subList(from, words.size())));
      if (found.isPresent()) {
        return from > 1 && isName(words.get(from - 1)) ? Optional.empty() : found;
      }
    }
    return Optional.empty();
  }

  /** "Orlen Group President Novak" is no president of a state. */
  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && !DAYS.contains(word);
  }

  /** The office behind a name and a comma. */
  public Optional<Office> after(String text, Span name) {
    String rest = text.substring(name.end(), Math.min(text.length(), name.end() + FAR));
    Matcher apposition = APPOSITION.matcher(rest);
    if (!apposition.matches()) {
      return Optional.empty();
    }
    Matcher end = END.matcher(apposition.group("words"));
    String phrase =
        end.find()
            ? apposition.group("words").substring(0, end.start())
            : apposition.group("words");
    List<String> words = words(phrase);
    for (int n = Math.min(MOST_WORDS, words.size()); n > 0; n--) {
      Optional<Office> found = office(String.join(" ", words.subList(0, n)));
      if (found.isPresent() && !SMALL.contains(words.get(n - 1))) {
        return n < words.size() && GOES_ON.contains(words.get(n)) ? Optional.empty() : found;
      }
    }
    return Optional.empty();
  }

  /** The state of "Norlandic singer Ada Okoro": at most one word between it and the name. */
  public Optional<String> stateBefore(String text, Span name) {
    List<String> words = wordsBefore(text, name);
    for (int back = 1; back <= 2 && back <= words.size(); back++) {
      Optional<String> state =
          Countries.standard()
              .find(words.get(words.size() - back))
              .filter(found -> found.kind() == CountryNameKind.ADJECTIVE)
              .map(CountryName::country)
              .map(country -> country.code());
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private static List<String> wordsBefore(String text, Span name) {
    String before = text.substring(Math.max(0, name.start() - FAR), name.start());
    Matcher end = END.matcher(before);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return words(before.substring(from));
  }

  private static List<String> words(String phrase) {
    return Arrays.stream(phrase.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }
}
