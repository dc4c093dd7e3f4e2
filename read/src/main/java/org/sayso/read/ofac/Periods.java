package org.sayso.read.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Element;
import org.sayso.read.roster.DateWords;

/** The periods of the advanced XML, in EDTF. Stateless. */
final class Periods {
  private Periods() {}

  /** A day that is told by year, month and day; empty where it is none. */
  static Optional<Edtf> day(Element date) {
    return date(date).map(Edtf::day);
  }

  /** A whole year or month where the period is one; from one day to another else. */
  static Optional<Edtf> period(Element period) {
    Optional<LocalDate> from = end(period, "Start", "From");
    Optional<LocalDate> to = end(period, "End", "To").or(() -> end(period, "Start", "To"));
    if (from.isEmpty() || to.isEmpty()) {
      return from.or(() -> to).map(Edtf::day);
    }
    Optional<Edtf> span = span(from.get(), to.get());
    boolean about =
        period
            .first("Start")
            .flatMap(s -> s.attribute("Approximate"))
            .filter("true"::equalsIgnoreCase)
            .isPresent();
    return about ? DateWords.about(span) : span;
  }

  private static Optional<Edtf> span(LocalDate from, LocalDate to) {
    boolean years = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    if (years && !from.isAfter(to)) {
      return DateWords.between("%04d".formatted(from.getYear()), "%04d".formatted(to.getYear()));
    }
    boolean month =
        from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()));
    return month
        ? DateWords.read(from.toString().substring(0, 7))
        : DateWords.between(from.toString(), to.toString());
  }

  private static Optional<LocalDate> end(Element period, String side, String end) {
    return period.first(side).flatMap(s -> s.first(end)).flatMap(Periods::date);
  }

  private static Optional<LocalDate> date(Element date) {
    try {
      return date.words("Year")
          .map(
              year ->
                  LocalDate.of(
                      Integer.parseInt(year),
                      Integer.parseInt(date.words("Month").orElse("1")),
                      Integer.parseInt(date.words("Day").orElse("1"))));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
