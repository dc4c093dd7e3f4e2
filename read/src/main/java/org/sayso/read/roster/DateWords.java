package org.sayso.read.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Edtf;

/**
 * Dates as lists write them, in EDTF. What is not known is not filled in: {@code dd/mm/1965} is
 * {@code 1965}, "circa 1965" is {@code 1965~}, "1965 to 1970" is {@code 1965/1970}. Stateless.
 */
public final class DateWords {
  /** Which number stands first where a date is all numbers. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Not known: where both may be the month, only the year is taken. */
    UNKNOWN
  }

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String YEAR = "(?<y>[12]\\d{3})";
  private static final String WORD = "(?<m>[a-z]{3})[a-z]*\\.?";
  private static final Pattern ISO =
      Pattern.compile(
          YEAR
              + "(?:-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?)?(?:[t ]\\d{1,2}:.*|z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -])?" + WORD + "[ ,-]+" + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile(WORD + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<a>[a-z]{2}|\\d{1,2})[/.-](?<b>[a-z]{2}|\\d{1,2})[/.-]" + YEAR + "(?: \\d{1,2}:.*)?");
  private static final Pattern COMPACT = Pattern.compile(YEAR + "(?<m>\\d{2})(?<d>\\d{2})");
  private static final Pattern DECADE =
      Pattern.compile("(?:(?:early|mid|late)[ -])?(?<y>[12]\\d{2})0s");
  private static final Pattern ABOUT =
      Pattern.compile("\\(?(?:circa|approximately|approx\\.?|about|around|c\\.|ca\\.|~)\\)?,? ?");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:(?:between|from) )?(?<from>.*[12]\\d{3}) ?(?: to | and |/| - |–|(?<=^[12]\\d{3})-)(?: ?)(?<to>.*[12]\\d{3})");
  private static final Pattern HALF =
      Pattern.compile("(?<side>before|after|until|since) (?<day>.+)");

  private DateWords() {}

  /** A date with its day before its month where all are numbers; empty where it is none. */
  public static Optional<Edtf> read(String words) {
    return read(words, Order.DAY_FIRST);
  }

  /** A date; empty where the words are none. */
  public static Optional<Edtf> read(String words, Order order) {
    String clean = Words.clean(words).toLowerCase(Locale.ROOT);
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    String bare = ABOUT.matcher(clean).replaceAll("").strip();
    return span(bare, order, bare.equals(clean) ? "" : "~");
  }

  /** From one year or day to another; either may be missing. */
  public static Optional<Edtf> between(String from, String to) {
    Optional<String> first = point(from.strip(), Order.DAY_FIRST);
    Optional<String> last = point(to.strip(), Order.DAY_FIRST);
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    return first.equals(last)
        ? edtf(first.orElseThrow())
        : edtf(first.orElse("..") + "/" + last.orElse(".."));
  }

  /** The day after the last one that it can mean: the first on which a term is over. */
  public static Optional<Edtf> next(Optional<Edtf> date) {
    return date.map(Edtf::latest)
        .filter(d -> !d.equals(LocalDate.MAX))
        .map(d -> Edtf.day(d.plusDays(1)));
  }

  /** The same date, but only about. */
  public static Optional<Edtf> about(Optional<Edtf> date) {
    return date.flatMap(d -> d.value().matches("[\\d-]+") ? edtf(d.value() + "~") : Optional.of(d));
  }

  private static Optional<Edtf> span(String words, Order order, String mark) {
    Matcher half = HALF.matcher(words);
    if (half.matches()) {
      return half(half, order);
    }
    Optional<String> point = point(words, order);
    if (point.isPresent()) {
      return edtf(point.get() + mark);
    }
    Matcher decade = DECADE.matcher(words);
    if (decade.matches()) {
      return edtf(decade.group("y") + "0" + mark + "/" + decade.group("y") + "9" + mark);
    }
    return range(words, order, mark);
  }

  private static Optional<Edtf> range(String words, Order order, String mark) {
    Matcher range = RANGE.matcher(words);
    if (!range.matches()) {
      return Optional.empty();
    }
    Optional<String> last = point(range.group("to").strip(), order);
    return point(range.group("from").strip(), order)
        .flatMap(f -> last.flatMap(l -> edtf(f + mark + "/" + l + mark)))
        .filter(d -> !d.latest().isBefore(d.earliest()));
  }

  private static Optional<Edtf> half(Matcher half, Order order) {
    boolean open = half.group("side").equals("before") || half.group("side").equals("until");
    return point(half.group("day"), order).flatMap(p -> edtf(open ? "../" + p : p + "/.."));
  }

  private static Optional<String> point(String words, Order order) {
    for (Pattern shape : List.of(ISO, COMPACT, DAY_MONTH, MONTH_DAY)) {
      Matcher m = shape.matcher(words);
      if (m.matches()) {
        return day(m.group("y"), month(m.group("m")), number(m.group("d")));
      }
    }
    Matcher m = NUMBERS.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    return numbers(m.group("y"), number(m.group("a")), number(m.group("b")), order);
  }

  private static Optional<String> numbers(String year, int first, int second, Order order) {
    boolean known = order != Order.UNKNOWN || first > 12 || second > 12 || first == second;
    if (!known) {
      return Optional.of(year);
    }
    boolean dayFirst = order == Order.DAY_FIRST || order == Order.UNKNOWN && second <= 12;
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  private static int month(String said) {
    return said != null && Character.isLetter(said.charAt(0))
        ? MONTHS.indexOf(said) + 1
        : number(said);
  }

  private static int number(String digits) {
    return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
  }

  private static Optional<String> day(String year, int month, int day) {
    if (month < 1 || month > 12) {
      return Optional.of(year);
    }
    String toMonth = "%s-%02d".formatted(year, month);
    try {
      return Optional.of(
          day == 0 ? toMonth : LocalDate.of(Integer.parseInt(year), month, day).toString());
    } catch (DateTimeException e) {
      return Optional.of(toMonth);
    }
  }

  private static Optional<Edtf> edtf(String value) {
    return Optional.of(new Edtf(value));
  }
}
