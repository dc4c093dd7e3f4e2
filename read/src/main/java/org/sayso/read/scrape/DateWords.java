package org.sayso.read.scrape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Edtf;

/**
 * Reads absolute dates as newsrooms print them, in figures and with the months of thirty languages.
 * A date that can be read in two ways ("03/04/2023") becomes the interval between both readings: it
 * is not guessed which is meant, unless the language of the text settles it. Immutable.
 */
public final class DateWords {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  /** Short years from here on are of the last century. */
  private static final int TURN = 60;

  private static final String WORD = "([\\p{L}\\p{M}]{3,})";
  private static final String DAY = "(\\d{1,2})";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final Pattern DATE =
      Pattern.compile(
          String.join(
              "|",
              "(?<iso>(\\d{4})([-/.])(\\d{1,2})\\3(\\d{1,2}))(?!\\d)",
              "(?<figures>" + DAY + "\\s?([-/.])\\s?(\\d{1,2})\\s?\\8\\s?" + YEAR + ")",
              "(?<short>" + DAY + "\\.\\s?(\\d{1,2})\\.(\\d{2}))(?![\\d.:])",
              "(?<dayFirst>"
                  + DAY
                  + "(?:st|nd|rd|th|º|°|er|ª|\\.)?[\\s./-]{0,3}(?:(?:of|de|del)\\s+)?"
                  + WORD
                  + "\\.?,?[\\s./-]{1,3}(?:(?:de|del)\\s+)?"
                  + YEAR
                  + ")",
              "(?<east>(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]?)",
              "(?<yearFirst>(\\d{4})[.,]?[\\s/-]{1,2}"
                  + WORD
                  + "\\.?[\\s/-]{1,2}"
                  + DAY
                  + "(?!\\d))",
              "(?<monthFirst>"
                  + WORD
                  + "\\.?\\s+"
                  + DAY
                  + "(?:st|nd|rd|th|\\.)?,?\\s+"
                  + YEAR
                  + ")",
              "(?<month>" + WORD + "\\.?,?\\s+(?:de\\s+)?" + YEAR + ")"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\D.*|\\d{6})?");
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final DateWords STANDARD = new DateWords("", Order.OPEN);

  private enum Order {
    OPEN,
    DAY,
    MONTH
  }

  private final String language;
  private final Order order;

  private DateWords(String language, Order order) {
    this.language = language;
    this.order = order;
  }

  /** The reader for texts of which nothing is known. */
  public static DateWords standard() {
    return STANDARD;
  }

  /**
   * The reader for texts of a language and country: only in America the month comes first, and
   * English alone leaves it open. Short years ("28.01.22") are read too.
   *
   * @param tag as in BCP 47 ("en-GB", "de", "pt_BR"); "" where the language is not known
   */
  public static DateWords in(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("[-_]");
    String country = parts.length > 1 ? parts[parts.length - 1] : "";
    Order order =
        country.equals("us")
            ? Order.MONTH
            : parts[0].isEmpty() || parts[0].equals("en") && country.length() != 2
                ? Order.OPEN
                : Order.DAY;
    return new DateWords(parts[0].isEmpty() ? "und" : parts[0], order);
  }

  /**
   * A date in a text.
   *
   * @param date what it says
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Dated(Edtf date, int start, int end) {}

  /** The date that begins exactly at an offset; digits before it rule it out. */
  public Optional<Dated> at(CharSequence text, int offset) {
    boolean inNumber = offset > 0 && Character.isDigit(text.charAt(offset - 1));
    Matcher m = DATE.matcher(text).region(offset, text.length()).useTransparentBounds(true);
    return !inNumber && m.lookingAt() ? read(m) : Optional.empty();
  }

  /** The first date in a text. */
  public Optional<Dated> first(CharSequence text) {
    return from(text, 0);
  }

  /** The first date in a text that begins at an offset or after it. */
  public Optional<Dated> from(CharSequence text, int offset) {
    boolean digits = hasDigit(text);
    for (int i = offset; digits && i < text.length(); i++) {
      if (mayBegin(text, i)) {
        Optional<Dated> dated = at(text, i);
        if (dated.isPresent()) {
          return dated;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text has what no date lacks; quick to ask. */
  public static boolean hasDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A number, or the name of a month. */
  private static boolean mayBegin(CharSequence text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (Character.isDigit(c)) {
      return !Character.isDigit(before);
    }
    return Character.isLetter(c)
        && !Character.isLetter(before)
        && Months.standard().is(word(text, at));
  }

  private static String word(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(from, end).toString();
  }

  /**
   * The day of a machine's time stamp ("2023-09-04T06:00:00+02:00", "20230904", seconds or
   * milliseconds since 1970), as its own zone counts.
   */
  public Optional<Edtf> stamp(String stamp) {
    String words = stamp.strip();
    Matcher compact = COMPACT.matcher(words);
    Optional<Edtf> day =
        compact.matches()
            ? day(compact.group(1), compact.group(2), compact.group(3))
            : Optional.empty();
    return day.or(() -> seconds(words))
        .or(() -> at(words, 0).or(() -> first(words)).map(Dated::date));
  }

  private static Optional<Edtf> seconds(String words) {
    if (!SECONDS.matcher(words).matches()) {
      return Optional.empty();
    }
    Instant instant = Instant.ofEpochSecond(Long.parseLong(words.substring(0, 10)));
    return Optional.of(Edtf.day(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
  }

  private Optional<Dated> read(Matcher m) {
    return edtf(m).map(date -> new Dated(date, m.start(), m.end()));
  }

  private Optional<Edtf> edtf(Matcher m) {
    if (m.group("iso") != null) {
      return day(m.group(2), m.group(4), m.group(5));
    }
    if (m.group("figures") != null) {
      return figures(m.group(8), m.group(7), m.group(9), m.group(10));
    }
    if (m.group("short") != null) {
      return language.isEmpty()
          ? Optional.empty()
          : day(century(m.group(14)), m.group(13), m.group(12));
    }
    if (m.group("dayFirst") != null) {
      return named(m.group(18), m.group(17), m.group(16));
    }
    if (m.group("east") != null) {
      return day(m.group(20), m.group(21), m.group(22));
    }
    if (m.group("yearFirst") != null) {
      return named(m.group(24), m.group(25), m.group(26));
    }
    return m.group("monthFirst") != null
        ? named(m.group(30), m.group(28), m.group(29))
        : month(m.group(33), m.group(32));
  }

  private static String century(String year) {
    return (Integer.parseInt(year) < TURN ? "20" : "19") + year;
  }

  private Optional<Edtf> named(String year, String month, String day) {
    Set<Edtf> readings = new TreeSet<>(Comparator.comparing(Edtf::value));
    for (int number : Months.standard().numbers(month, language)) {
      day(year, String.valueOf(number), day).ifPresent(readings::add);
    }
    return between(readings);
  }

  private Optional<Edtf> month(String year, String month) {
    Set<Integer> numbers = Months.standard().numbers(month, language);
    return numbers.size() == 1
        ? year(year)
            .map(
                y ->
                    new Edtf(
                        y
                            + (numbers.iterator().next() < 10 ? "-0" : "-")
                            + numbers.iterator().next()))
        : Optional.empty();
  }

  private Optional<Edtf> figures(String sign, String first, String second, String year) {
    Optional<Edtf> dayFirst = day(year, second, first);
    // Where dots part the figures, the day comes first in every country that writes so.
    if (sign.equals(".") || order == Order.DAY) {
      return dayFirst.or(() -> sign.equals(".") ? Optional.empty() : day(year, first, second));
    }
    Optional<Edtf> monthFirst = day(year, first, second);
    if (order == Order.MONTH) {
      return monthFirst.or(() -> dayFirst);
    }
    Set<Edtf> readings = new TreeSet<>(Comparator.comparing(Edtf::value));
    dayFirst.ifPresent(readings::add);
    monthFirst.ifPresent(readings::add);
    return between(readings);
  }

  /** The one reading, or the interval from the first to the last. */
  private static Optional<Edtf> between(Set<Edtf> readings) {
    return readings.stream().reduce((a, b) -> new Edtf(a.value().split("/")[0] + "/" + b.value()));
  }

  private static Optional<String> year(String year) {
    int number = Integer.parseInt(year);
    return number >= FIRST_YEAR && number <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  private static Optional<Edtf> day(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    int y = Integer.parseInt(year);
    boolean exists = m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth();
    return exists ? year(year).map(known -> Edtf.day(LocalDate.of(y, m, d))) : Optional.empty();
  }
}
