package org.sayso.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.sayso.model.text.Edtf;

/**
 * Turns a match into a date, counted from a publication date.
 *
 * @param published empty where nobody says when
 */
record Settling(Optional<Edtf> published, Direction direction) {
  private static final Set<String> NOTHING = Set.of("other-event", "vague-duration");

  private static final Set<String> RELATIVE =
      Set.of(
          "this-day",
          "day-before",
          "two-days-before",
          "day-after",
          "two-days-after",
          "over-night",
          "weekday",
          "weekend",
          "recent-day",
          "recent-month",
          "recent-about-month",
          "shifted-month",
          "shifted-unit",
          "shifted-season",
          "recent-span",
          "open-span",
          "ago",
          "lasting");

  /** Empty where the words need a publication date that is not known finely enough. */
  Optional<Edtf> settle(String rule, Matcher m) {
    if (NOTHING.contains(rule)) {
      return Optional.empty();
    }
    return RELATIVE.contains(rule) ? relative(rule, m) : Calendar.settle(rule, m);
  }

  /** Why {@link #settle} gave nothing. */
  Undated why(String rule) {
    return switch (rule) {
      case "other-event" -> Undated.COUNTED_FROM_ANOTHER_EVENT;
      case "vague-duration", "lasting" -> Undated.DURATION_ONLY;
      default ->
          RELATIVE.contains(rule) && thisMonth().isEmpty()
              ? Undated.PUBLICATION_UNKNOWN
              : Undated.NO_SUCH_DATE;
    };
  }

  private Optional<Edtf> relative(String rule, Matcher m) {
    return switch (rule) {
      case "this-day" -> today().map(Edtf::day);
      case "day-before" -> today().map(t -> Edtf.day(t.minusDays(1)));
      case "two-days-before" -> today().map(t -> Edtf.day(t.minusDays(2)));
      case "day-after" -> today().map(t -> Edtf.day(t.plusDays(1)));
      case "two-days-after" -> today().map(t -> Edtf.day(t.plusDays(2)));
      case "over-night" -> today().map(t -> new Edtf(t.minusDays(1) + "/" + t));
      case "weekday" -> today().map(t -> Edtf.day(weekday(t, m)));
      case "weekend" -> today().map(t -> weekend(t, m));
      case "recent-day" -> today().flatMap(t -> recentDay(t, m));
      default -> coarser(rule, m);
    };
  }

  private Optional<Edtf> coarser(String rule, Matcher m) {
    return switch (rule) {
      case "recent-month" -> thisMonth().map(t -> recentMonth(t, m));
      case "recent-about-month" -> thisMonth().map(t -> new Edtf(recentMonth(t, m) + "~"));
      case "shifted-month" -> thisMonth().map(t -> shiftedMonth(t, m));
      case "shifted-unit" -> shiftedUnit(m);
      case "shifted-season" -> thisYear().map(y -> season(y, m));
      case "recent-span" -> ago(m).map(from -> new Edtf(from + "/" + published.get()));
      case "open-span" -> thisMonth().map(t -> new Edtf("../" + published.get()));
      case "ago" -> ago(m);
      default -> ago(m).map(from -> new Edtf(from + "/.."));
    };
  }

  private LocalDate weekday(LocalDate today, Matcher m) {
    DayOfWeek day = DayOfWeek.valueOf(m.group("w").toUpperCase(Locale.ROOT));
    boolean next = Counting.isAhead(m.group("s"));
    boolean last = Counting.isBehind(m.group("s"));
    if (next || direction == Direction.FUTURE && !last) {
      return today.with(TemporalAdjusters.next(day));
    }
    return today.with(
        last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
  }

  private Optional<Edtf> recentDay(LocalDate today, Matcher m) {
    int day = Integer.parseInt(m.group("d"));
    if (day < 1
        || day > 28
            && day > YearMonth.of(today.getYear(), Counting.month(m.group("m"))).lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(today.getYear(), Counting.month(m.group("m")), day);
    if (direction == Direction.PAST && date.isAfter(today)) {
      return Optional.of(Edtf.day(date.minusYears(1)));
    }
    boolean ahead = direction == Direction.FUTURE && date.isBefore(today);
    return Optional.of(Edtf.day(ahead ? date.plusYears(1) : date));
  }

  private Edtf recentMonth(YearMonth now, Matcher m) {
    YearMonth month = YearMonth.of(now.getYear(), Counting.month(m.group("m")));
    if (direction == Direction.PAST && month.isAfter(now)) {
      return edtf(month.minusYears(1));
    }
    return edtf(direction == Direction.FUTURE && month.isBefore(now) ? month.plusYears(1) : month);
  }

  private static Edtf shiftedMonth(YearMonth now, Matcher m) {
    YearMonth month = YearMonth.of(now.getYear(), Counting.month(m.group("m")));
    if (Counting.isBehind(m.group("s"))) {
      return edtf(month.isBefore(now) ? month : month.minusYears(1));
    }
    return edtf(Counting.isAhead(m.group("s")) && !month.isAfter(now) ? month.plusYears(1) : month);
  }

  private Optional<Edtf> shiftedUnit(Matcher m) {
    int shift = Counting.isBehind(m.group("s")) ? -1 : Counting.isAhead(m.group("s")) ? 1 : 0;
    return switch (m.group("u")) {
      case "month" -> thisMonth().map(t -> edtf(t.plusMonths(shift)));
      case "year" -> thisYear().map(y -> new Edtf(String.valueOf(y + shift)));
      case "decade" -> thisYear().map(y -> decade(y, shift));
      default -> today().map(t -> week(t.plusWeeks(shift)));
    };
  }

  /** "the past decade" are the last ten years, "this decade" its own. */
  private static Edtf decade(int year, int shift) {
    int first = shift == 0 ? year / 10 * 10 : shift < 0 ? year - 10 : year;
    return new Edtf(first + "/" + (first + (shift == 0 ? 9 : 10)));
  }

  /** Which months a season has depends on where; so only the years that it may lie in. */
  private static Edtf season(int year, Matcher m) {
    boolean last = Counting.isBehind(m.group("s"));
    boolean next = Counting.isAhead(m.group("s"));
    return new Edtf(
        last ? year - 1 + "/" + year : next ? year + "/" + (year + 1) : String.valueOf(year));
  }

  private Edtf weekend(LocalDate today, Matcher m) {
    boolean next =
        Counting.isAhead(m.group("s"))
            || direction == Direction.FUTURE && !Counting.isBehind(m.group("s"));
    LocalDate saturday =
        next
            ? today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
            : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean still =
        !next && Counting.isBehind(m.group("s")) && !saturday.plusDays(1).isBefore(today);
    LocalDate first = still ? saturday.minusWeeks(1) : saturday;
    return new Edtf(first + "/" + first.plusDays(1));
  }

  private static Edtf week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Edtf(monday + "/" + monday.plusDays(6));
  }

  private Optional<Edtf> ago(Matcher m) {
    int n = count(m);
    return switch (m.group("u")) {
      case "day" -> today().map(t -> Edtf.day(t.minusDays(n)));
      case "week" -> today().map(t -> new Edtf(t.minusWeeks(n) + "~"));
      case "month" -> thisMonth().map(t -> new Edtf(t.minusMonths(n) + "~"));
      case "decade" -> thisYear().map(y -> new Edtf((y - 10 * n) + "~"));
      default -> thisYear().map(y -> new Edtf((y - n) + "~"));
    };
  }

  private static int count(Matcher m) {
    return m.group("n") == null ? 1 : Counting.number(m.group("n"));
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
}
