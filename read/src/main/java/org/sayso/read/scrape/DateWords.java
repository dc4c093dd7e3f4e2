package org.sayso.read.scrape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Edtf;
import org.sayso.read.lexicon.Lexicon;

/**
 * Reads absolute dates as newsrooms print them. A date in figures that can be read in two ways
 * ("03/04/2023") becomes the interval between both readings: it is not guessed which is meant.
 * Immutable.
 */
public final class DateWords {
  private static final DateWords STANDARD = new DateWords(Lexicon.of("months.tsv"), false);
  private static final DateWords DAY_FIRST = new DateWords(Lexicon.of("months.tsv"), true);
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern dates;
  private final boolean dayFirst;

  private DateWords(Lexicon lexicon, boolean dayFirst) {
    this.dayFirst = dayFirst;
    for (List<String> row : lexicon.rows()) {
      months.put(row.get(0), Integer.parseInt(row.get(1)));
    }
    String month = "(" + String.join("|", lexicon.column(0)) + ")\\.?";
    String day = "(\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?";
    dates =
        Pattern.compile(
            String.join(
                "|",
                "(?<iso>(\\d{4})([-/.])(\\d{1,2})\\3(\\d{1,2}))(?!\\d)",
                "(?<figures>(\\d{1,2})([-/.])(\\d{1,2})\\8(\\d{4}))(?!\\d)",
                "(?<dayFirst>"
                    + day
                    + "\\s+(?:of\\s+|de\\s+)?"
                    + month
                    + ",?\\s+(?:de\\s+)?(\\d{4}))(?!\\d)",
                "(?<monthFirst>\\b" + month + "\\s+" + day + ",?\\s+(\\d{4}))(?!\\d)",
                "(?<month>\\b" + month + ",?\\s+(\\d{4}))(?!\\d)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The reader with the month names of {@code months.tsv}. */
  public static DateWords standard() {
    return STANDARD;
  }

  /**
   * The same for texts that are not in English: where both readings are possible, the day is first.
   */
  public static DateWords dayFirst() {
    return DAY_FIRST;
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
    Matcher m = dates.matcher(text).region(offset, text.length());
    return !inNumber && m.lookingAt() ? read(m) : Optional.empty();
  }

  /** The first date in a text. */
  public Optional<Dated> first(CharSequence text) {
    Matcher m = dates.matcher(text);
    while (m.find()) {
      boolean inNumber = m.start() > 0 && Character.isDigit(text.charAt(m.start() - 1));
      Optional<Dated> dated = inNumber ? Optional.empty() : read(m);
      if (dated.isPresent()) {
        return dated;
      }
    }
    return Optional.empty();
  }

  /** The day of a machine's time stamp ("2023-09-04T06:00:00+02:00"), as its own zone counts. */
  public Optional<Edtf> stamp(String stamp) {
    String words = stamp.strip();
    Matcher compact = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\D.*|\\d{6})?").matcher(words);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    return at(words, 0).or(() -> first(words)).map(Dated::date);
  }

  private Optional<Dated> read(Matcher m) {
    return edtf(m).map(date -> new Dated(date, m.start(), m.end()));
  }

  private Optional<Edtf> edtf(Matcher m) {
    if (m.group("iso") != null) {
      return day(m.group(2), m.group(4), m.group(5));
    }
    if (m.group("figures") != null) {
      // Where dots part the figures, the day comes first in every country that writes so.
      return dayFirst || m.group(8).equals(".")
          ? day(m.group(10), m.group(9), m.group(7))
          : figures(m.group(7), m.group(9), m.group(10));
    }
    if (m.group("dayFirst") != null) {
      return day(m.group(14), number(m.group(13)), m.group(12));
    }
    if (m.group("monthFirst") != null) {
      return day(m.group(18), number(m.group(16)), m.group(17));
    }
    return year(m.group(21))
        .map(y -> new Edtf("%s-%02d".formatted(y, Integer.parseInt(number(m.group(20))))));
  }

  private String number(String month) {
    return String.valueOf(months.get(month.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Edtf> figures(String first, String second, String year) {
    Optional<Edtf> dayFirst = day(year, second, first);
    Optional<Edtf> monthFirst = day(year, first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.or(() -> monthFirst);
    }
    String a = dayFirst.get().value();
    String b = monthFirst.get().value();
    return Optional.of(new Edtf(a.compareTo(b) < 0 ? a + "/" + b : b + "/" + a));
  }

  private static Optional<String> year(String year) {
    int number = Integer.parseInt(year);
    return number >= FIRST_YEAR && number <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  private static Optional<Edtf> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return year(year).map(y -> Edtf.day(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
