package org.sayso.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sayso.model.text.Edtf;

/**
 * Turns a match into a date, counted from a publication date.
 *
 * @param published empty where nobody says when
 */
record Settling(Optional<Edtf> published, Direction direction) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** Empty where the words need a publication date that is not known finely enough. */
  Optional<Edtf> settle(String rule, Matcher m) {
    return switch (rule) {
      case "day" -> day(m);
      case "range" -> Optional.of(new Edtf(m.group("y") + "/" + m.group("y2")));
      case "month" -> Optional.of(month(m, ""));
      case "about-month" -> Optional.of(month(m, "~"));
      case "year" -> Optional.of(new Edtf(m.group("y")));
      case "about-year" -> Optional.of(new Edtf(m.group("y") + "~"));
      case "decade" -> Optional.of(decade(Integer.parseInt(m.group("y"))));
      default -> relative(rule, m);
    };
  }

  private Optional<Edtf> relative(String rule, Matcher m) {
    return switch (rule) {
      case "this-day" -> today().map(Edtf::day);
      case "day-before" -> today().map(t -> Edtf.day(t.minusDays(1)));
      case "day-after" -> today().map(t -> Edtf.day(t.plusDays(1)));
      case "weekday" -> today().map(t -> Edtf.day(weekday(t, m)));
      case "recent-day" -> today().flatMap(t -> recentDay(t, m));
      case "recent-month" -> thisMonth().map(t -> recentMonth(t, m));
      case "shifted-month" -> thisMonth().map(t -> shiftedMonth(t, m));
      case "shifted-unit" -> shiftedUnit(m);
      case "ago" -> ago(m);
      default -> throw new IllegalStateException("expressions.tsv: no such rule " + rule);
    };
  }

  private static Optional<Edtf> day(Matcher m) {
    int last = YearMonth.of(Integer.parseInt(m.group("y")), monthOf(m)).lengthOfMonth();
    int day = Integer.parseInt(m.group("d"));
    return day < 1 || day > last
        ? Optional.empty()
        : Optional.of(Edtf.day(LocalDate.of(Integer.parseInt(m.group("y")), monthOf(m), day)));
  }

  private static Edtf month(Matcher m, String about) {
    return new Edtf(YearMonth.of(Integer.parseInt(m.group("y")), monthOf(m)) + about);
  }

  private static Edtf decade(int first) {
    return new Edtf(first + "/" + (first + 9));
  }

  private LocalDate weekday(LocalDate today, Matcher m) {
    DayOfWeek day = DayOfWeek.valueOf(m.group("w").toUpperCase(Locale.ROOT));
    boolean next = isAhead(m.group("s"));
    boolean last = isBehind(m.group("s"));
    if (next || direction == Direction.FUTURE && !last) {
      return today.with(TemporalAdjusters.next(day));
    }
    return today.with(
        last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
  }

  private Optional<Edtf> recentDay(LocalDate today, Matcher m) {
    int day = Integer.parseInt(m.group("d"));
    if (day < 1 || day > 28 && day > YearMonth.of(today.getYear(), monthOf(m)).lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(today.getYear(), monthOf(m), day);
    if (direction == Direction.PAST && date.isAfter(today)) {
      return Optional.of(Edtf.day(date.minusYears(1)));
    }
    boolean ahead = direction == Direction.FUTURE && date.isBefore(today);
    return Optional.of(Edtf.day(ahead ? date.plusYears(1) : date));
  }

  private Edtf recentMonth(YearMonth now, Matcher m) {
    YearMonth month = YearMonth.of(now.getYear(), monthOf(m));
    if (direction == Direction.PAST && month.isAfter(now)) {
      return edtf(month.minusYears(1));
    }
    return edtf(direction == Direction.FUTURE && month.isBefore(now) ? month.plusYears(1) : month);
  }

  private static Edtf shiftedMonth(YearMonth now, Matcher m) {
    YearMonth month = YearMonth.of(now.getYear(), monthOf(m));
    if (isBehind(m.group("s"))) {
      return edtf(month.isBefore(now) ? month : month.minusYears(1));
    }
    return edtf(isAhead(m.group("s")) && !month.isAfter(now) ? month.plusYears(1) : month);
  }

  private Optional<Edtf> shiftedUnit(Matcher m) {
    int shift = isBehind(m.group("s")) ? -1 : isAhead(m.group("s")) ? 1 : 0;
    return switch (m.group("u")) {
      case "month" -> thisMonth().map(t -> edtf(t.plusMonths(shift)));
      case "year" -> thisYear().map(y -> new Edtf(String.valueOf(y + shift)));
      default -> today().map(t -> week(t.plusWeeks(shift)));
    };
  }

  private static Edtf week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Edtf(monday + "/" + monday.plusDays(6));
  }

  private Optional<Edtf> ago(Matcher m) {
    int n = number(m.group("n"));
    return switch (m.group("u")) {
      case "day" -> today().map(t -> Edtf.day(t.minusDays(n)));
      case "week" -> today().map(t -> new Edtf(t.minusWeeks(n) + "~"));
      case "month" -> thisMonth().map(t -> new Edtf(t.minusMonths(n) + "~"));
      default -> thisYear().map(y -> new Edtf((y - n) + "~"));
    };
  }

  private Optional<LocalDate> today() {
    return published.filter(p -> p.value().length() == 10).map(Edtf::earliest);
  }

  private Optional<YearMonth> thisMonth() {
    return published
        .filter(p -> p.value().matches("\\d{4}-\\d{2}(-\\d{2})?"))
        .map(p -> YearMonth.from(p.earliest()));
  }

  private Optional<Integer> thisYear() {
    return published
        .filter(p -> p.value().matches("\\d{4}(-\\d{2}){0,2}"))
        .map(p -> p.earliest().getYear());
  }

  private static Edtf edtf(YearMonth month) {
    return new Edtf(month.toString());
  }

  private static boolean isBehind(String shift) {
    return shift != null && List.of("last", "past", "previous").contains(shift);
  }

  private static boolean isAhead(String shift) {
    return shift != null && List.of("next", "coming").contains(shift);
  }

  private static int monthOf(Matcher m) {
    String name = m.group("m");
    return Character.isDigit(name.charAt(0))
        ? Integer.parseInt(name)
        : MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private static int number(String word) {
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    int named = NUMBERS.indexOf(word);
    return named >= 0 ? named : Math.min(Integer.parseInt(word), 2000);
  }
}
