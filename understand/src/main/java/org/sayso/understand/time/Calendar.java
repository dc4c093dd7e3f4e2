package org.sayso.understand.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sayso.model.text.Edtf;

/** Dates that stand by themselves, whoever reads them when. */
final class Calendar {
  private static final int QUARTER = 3;
  private static final int HALF = 6;

  private Calendar() {}

  /** Empty where the calendar has no such day. */
  static Optional<Edtf> settle(String rule, Matcher m) {
    try {
      return Optional.of(
          switch (rule) {
            case "day" -> Edtf.day(day(m, "d"));
            case "day-or-month" -> dayOrMonth(m);
            case "day-range" -> new Edtf(day(m, "d") + "/" + day(m, "d2"));
            case "range" -> new Edtf(m.group("y") + "/" + m.group("y2"));
            case "month-range" -> months(m);
            case "month" -> month(m, "");
            case "about-month" -> month(m, "~");
            case "year" -> new Edtf(m.group("y"));
            case "about-year" -> new Edtf(m.group("y") + "~");
            case "quarter" -> part(m, QUARTER);
            case "half-year" -> part(m, HALF);
            case "decade" -> years(year(m, "y"), 10);
            case "century" -> years(year(m, "c") * 100 - 99, 100);
            default -> throw new IllegalStateException("expressions.tsv: no such rule " + rule);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher m, String group) {
    return LocalDate.of(year(m, "y"), monthOf(m, "m"), Integer.parseInt(m.group(group)));
  }

  /** "03/04/2022": from the earlier of the two that it may be to the later. */
  private static Edtf dayOrMonth(Matcher m) {
    int one = Integer.parseInt(m.group("d"));
    int other = Integer.parseInt(m.group("m"));
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    LocalDate first = LocalDate.of(year(m, "y"), low, high);
    return low == high
        ? Edtf.day(first)
        : new Edtf(first + "/" + LocalDate.of(year(m, "y"), high, low));
  }

  private static Edtf month(Matcher m, String about) {
    return new Edtf(YearMonth.of(year(m, "y"), monthOf(m, "m")) + about);
  }

  private static Edtf months(Matcher m) {
    YearMonth end = YearMonth.of(year(m, "y2"), monthOf(m, "m2"));
    int first = monthOf(m, "m");
    int before = first > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
    int year = m.group("y") == null ? before : year(m, "y");
    return new Edtf(YearMonth.of(year, first) + "/" + end);
  }

  private static Edtf part(Matcher m, int months) {
    YearMonth first =
        YearMonth.of(year(m, "y"), 1).plusMonths(Counting.ordinal(m.group("q")) * (long) months);
    return new Edtf(first + "/" + first.plusMonths(months - 1L));
  }

  private static Edtf years(int first, int count) {
    return new Edtf(first + "/" + (first + count - 1));
  }

  private static int year(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static int monthOf(Matcher m, String group) {
    return Counting.month(m.group(group));
  }
}
