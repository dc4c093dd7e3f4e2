package org.sayso.read.about;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.model.text.Edtf;
import org.sayso.read.about.DatePlace.Of;
import org.sayso.read.about.DatePlace.Rank;
import org.sayso.read.about.StatedDates.Clock;
import org.sayso.read.about.StatedDates.Stamp;

/**
 * When a page's article was published and last changed. The address comes first, since outlets file
 * by their own calendar, but where their own clock tells of a later day that month; then what the
 * page states, corrected by a day where it counts in universal time and shows another, or by what
 * is shown where it only dates the record; then what it shows beside the headline. A page that
 * tells only of its last change was published on that day or before.
 */
final class PageDates {
  /** Nothing older was put on the web as news. */
  private static final int FIRST_YEAR = 1990;

  private static final double ENOUGH = 3;

  /** What a marked day right under the headline weighs. */
  private static final double SURE = 6;

  private static final int MONTH = 31;

  /** How far a date may stand from the top of a page that shows no headline. */
  private static final int UNTITLED = 3000;

  private final StatedDates stated;
  private final Places places;
  private final Optional<Edtf> published;

  PageDates(StatedDates stated, Places places) {
    this.stated = stated;
    this.places = places;
    this.published = find();
  }

  /** The first publication. */
  Optional<Edtf> published() {
    return published;
  }

  private Optional<Edtf> find() {
    return Stream.<Supplier<Optional<Edtf>>>of(this::fromAddress, this::fromStated)
        .flatMap(s -> s.get().stream())
        .filter(PageDates::isNews)
        .findFirst()
        .or(this::unstated)
        .or(this::bounded);
  }

  private Optional<Edtf> unstated() {
    return Stream.<Supplier<Optional<Edtf>>>of(
            this::fromMarked,
            this::fromShown,
            this::labelled,
            stated::script,
            stated::figures,
            this::lone)
        .flatMap(s -> s.get().stream())
        .filter(this::isPlausible)
        .findFirst();
  }

  /** The last change; empty where it would be before the publication. */
  Optional<Edtf> modified() {
    return changes()
        .filter(m -> published.filter(p -> p.earliest().isAfter(m.latest())).isEmpty())
        .findFirst();
  }

  private Stream<Edtf> changes() {
    Stream<Edtf> shown =
        places.dates().stream()
            .filter(d -> d.of() == Of.CHANGE && !d.aside() && d.isDay())
            .map(DatePlace::date);
    return Stream.concat(
        stated.modified().stream().map(Stamp::date).filter(PageDates::isDay), shown);
  }

  private Optional<Edtf> bounded() {
    Optional<Edtf> open =
        Stream.concat(
                stated.published().stream().map(Stamp::date), candidates().map(DatePlace::date))
            .filter(d -> !isDay(d))
            .findFirst();
    return open.or(() -> changes().findFirst().map(d -> new Edtf("../" + d.value())));
  }

  /**
   * The day of the address, but where the outlet's own clock tells of a later one that month, and
   * nothing that is shown gainsays it: then the address was made while the article was written.
   */
  private Optional<Edtf> fromAddress() {
    Optional<Edtf> filed = stated.address();
    return filed.filter(f -> stated.published().stream().limit(1).noneMatch(s -> isLate(s, f)));
  }

  private boolean isLate(Stamp stamp, Edtf filed) {
    long days = ChronoUnit.DAYS.between(filed.earliest(), stamp.date().earliest());
    boolean own = stamp.clock() == Clock.OWN && !stamp.filed() && isDay(stamp.date());
    return own && days > 0 && days <= MONTH && best(ENOUGH).filter(filed::equals).isEmpty();
  }

  private Optional<Edtf> fromStated() {
    List<Stamp> stamps = stated.published().stream().filter(s -> isDay(s.date())).toList();
    if (stamps.isEmpty()) {
      return Optional.empty();
    }
    Stamp first = stamps.get(0);
    Optional<Edtf> shown = beside();
    boolean other =
        shown.filter(s -> stamps.stream().anyMatch(t -> t.date().equals(s))).isPresent();
    boolean zone = first.isUniversal() && shown.filter(s -> isNext(s, first.date())).isPresent();
    Optional<Edtf> sure =
        first.filed() ? best(SURE).or(this::labelled).filter(this::isPlausible) : Optional.empty();
    return other || zone ? shown : sure.or(() -> Optional.of(first.date()));
  }

  private static boolean isNext(Edtf a, Edtf b) {
    return Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest())) == 1;
  }

  /** The first day marked for machines, or the only one among what is not of the article. */
  private Optional<Edtf> fromMarked() {
    Predicate<DatePlace> marked =
        d -> d.rank() == Rank.STATED && d.of() == Of.PUBLICATION && d.isDay();
    return candidates()
        .filter(marked)
        .map(DatePlace::date)
        .findFirst()
        .or(() -> only(places.dates().stream().filter(marked)));
  }

  /** The day shown beside the headline, if one is. */
  private Optional<Edtf> beside() {
    return best(ENOUGH + 2);
  }

  private Optional<Edtf> fromShown() {
    return best(ENOUGH);
  }

  private Optional<Edtf> best(double enough) {
    return candidates()
        .filter(DatePlace::isDay)
        .filter(d -> isPlausible(d.date()))
        .filter(d -> weight(d) >= enough)
        .max(Comparator.comparingDouble(this::weight).thenComparing(d -> -d.at()))
        .map(DatePlace::date);
  }

  private Stream<DatePlace> candidates() {
    return places.dates().stream().filter(d -> d.of() != Of.CHANGE && isOwn(d));
  }

  /** Whether a date is of this article: not aside, or right beside the headline. */
  private boolean isOwn(DatePlace place) {
    return !place.aside() || place.rank() != Rank.PROSE && places.isBeside(place.at());
  }

  private static boolean isSet(DatePlace place) {
    return place.rank() == Rank.STATED || place.rank() == Rank.MARKED;
  }

  private double weight(DatePlace place) {
    double weight =
        switch (place.rank()) {
          case STATED, MARKED -> 3;
          case SHORT -> 2;
          case PROSE -> 1;
        };
    weight += place.of() == Of.PUBLICATION ? 1.5 : place.of() == Of.UPDATE ? -1 : 0;
    return weight + nearness(place.at());
  }

  private double nearness(int at) {
    int from = at - places.titleAt();
    if (places.titleAt() < 0) {
      return at < UNTITLED ? 1 : 0;
    }
    if (from >= 0) {
      return from < 600 ? 3 : from < 2500 ? 1 : 0;
    }
    return from > -300 ? 2 : 0;
  }

  /** The only day that the page says in words to be that of publication, wherever it stands. */
  private Optional<Edtf> labelled() {
    return only(
        places.dates().stream().filter(d -> d.rank() == Rank.SHORT && d.of() == Of.PUBLICATION));
  }

  /** The only day that the page shows in a line of its own, else the only one that it marks. */
  private Optional<Edtf> lone() {
    return only(candidates().filter(d -> d.rank() != Rank.PROSE))
        .or(() -> only(places.dates().stream().filter(PageDates::isSet)));
  }

  private static Optional<Edtf> only(Stream<DatePlace> dates) {
    List<Edtf> days =
        dates.filter(DatePlace::isDay).map(DatePlace::date).distinct().limit(2).toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static boolean isDay(Edtf date) {
    return date.value().length() == 10;
  }

  /** A day, not before the web and not long after the last change that the page states. */
  private boolean isPlausible(Edtf date) {
    boolean later =
        stated.modified().stream()
            .map(Stamp::date)
            .filter(PageDates::isDay)
            .anyMatch(m -> m.latest().plusDays(2).isBefore(date.earliest()));
    return isNews(date) && !later;
  }

  private static boolean isNews(Edtf date) {
    return isDay(date) && date.earliest().getYear() >= FIRST_YEAR;
  }
}
