package org.sayso.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2), as far as the text settles it: a day,
 * a month or a year, about ({@code 2023-07~}), bounded on one side ({@code ../2023-01-13}) or an
 * interval ({@code 2020/2022}). Ordered by nothing: compare {@link #earliest()} and {@link
 * #latest()}.
 *
 * @param value the EDTF string, validated by the constructor
 */
public record Edtf(String value) {
  private static final String POINT = "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?";
  private static final Pattern SHAPE =
      Pattern.compile("(?<from>\\.\\.|" + POINT + ")(?:/(?<to>\\.\\.|" + POINT + "))?");

  public Edtf {
    Matcher m = SHAPE.matcher(value);
    if (!m.matches() || value.equals("..") || value.equals("../..")) {
      throw new IllegalArgumentException("not an EDTF date: " + value);
    }
    check(m.group("from"));
    check(m.group("to"));
  }

  /** One calendar day. */
  public static Edtf day(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** The first day it can mean; {@link LocalDate#MIN} where it is open. */
  public LocalDate earliest() {
    String point = value.split("/")[0];
    return point.equals("..") ? LocalDate.MIN : first(bare(point));
  }

  /** The last day it can mean; {@link LocalDate#MAX} where it is open. */
  public LocalDate latest() {
    String[] ends = value.split("/");
    String point = ends[ends.length - 1];
    return point.equals("..") ? LocalDate.MAX : last(bare(point));
  }

  @Override
  public String toString() {
    return value;
  }

  private static void check(String point) {
    if (point == null || point.equals("..")) {
      return;
    }
    try {
      first(bare(point));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + point, e);
    }
  }

  private static String bare(String point) {
    return point.replaceAll("[~?%]", "");
  }

  private static LocalDate first(String point) {
    return switch (point.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(point), 1, 1);
      case 7 -> YearMonth.parse(point).atDay(1);
      default -> LocalDate.parse(point);
    };
  }

  private static LocalDate last(String point) {
    return switch (point.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(point), 12, 31);
      case 7 -> YearMonth.parse(point).atEndOfMonth();
      default -> LocalDate.parse(point);
    };
  }
}
