package org.sayso.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Participant;
import org.sayso.model.geo.Country;
import org.sayso.model.geo.CountryCodes;
import org.sayso.model.text.Edtf;

/** The columns of GDELT's event table for the events of one article. */
final class GdeltArticle {
  private static final int TYPES = 3;
  private static final int DAYS = 365;
  private static final String COUNTRY = "1";

  private final LinkedArticle article;
  private final ActorCoder actors;
  private final PlaceCoder places;

  GdeltArticle(LinkedArticle article) {
    this.article = article;
    this.actors = new ActorCoder(article);
    this.places = new PlaceCoder(article);
  }

  String row(int number, EventMention event, GdeltWriter.Pair pair) {
    List<String> columns = new ArrayList<>();
    columns.add(String.valueOf(number));
    columns.addAll(day(event.date()));
    columns.addAll(actor(pair.actor()));
    columns.addAll(actor(pair.recipient()));
    columns.addAll(action(event));
    columns.addAll(blanks(8));
    columns.addAll(blanks(8));
    columns.addAll(place(event.place()));
    columns.add(added());
    columns.add(clean(article.article().metadata().url().orElse(article.article().path())));
    return String.join("\t", columns);
  }

  /** SQLDATE, MonthYear, Year, FractionDate, each as far as the date is settled. */
  private static List<String> day(Optional<Edtf> date) {
    if (date.isEmpty() || date.get().value().matches(".*[~?%.].*")) {
      return blanks(4);
    }
    LocalDate first = date.get().earliest();
    LocalDate last = date.get().latest();
    boolean year = first.getYear() == last.getYear();
    boolean month = year && first.getMonth() == last.getMonth();
    boolean day = first.equals(last);
    String fraction =
        String.format(
            Locale.ROOT, "%.4f", first.getYear() + (first.getDayOfYear() - 1) / (double) DAYS);
    return List.of(
        day ? number(first, 8) : "",
        month ? number(first, 6) : "",
        year ? number(first, 4) : "",
        day ? fraction : "");
  }

  private static String number(LocalDate day, int digits) {
    return day.toString().replace("-", "").substring(0, digits);
  }

  /** Code, name, country, group, ethnicity, two religions, three types. */
  private List<String> actor(Optional<Participant> participant) {
    if (participant.isEmpty()) {
      return blanks(10);
    }
    ActorCode code = actors.of(participant.get());
    List<String> columns = new ArrayList<>();
    columns.add(code.cameo());
    columns.add(clean(code.name()).toUpperCase(Locale.ROOT));
    columns.add(code.cameoCountry().orElse(""));
    columns.addAll(blanks(4));
    columns.addAll(code.cameoTypes());
    columns.addAll(blanks(TYPES - code.cameoTypes().size()));
    return columns;
  }

  /** IsRootEvent, the three codes, QuadClass, GoldsteinScale, three counts, AvgTone. */
  private static List<String> action(EventMention event) {
    CameoCode code = CameoCode.of(event).orElseThrow();
    boolean own = event.statement().isEmpty();
    return List.of(
        own ? "1" : "0",
        code.code(),
        code.code(),
        code.root(),
        String.valueOf(code.quad()),
        code.goldstein(),
        "1",
        "1",
        "1",
        "");
  }

  /**
   * Type (1: a country; blank where no gazetteer has settled it), name, country; no coordinates.
   */
  private List<String> place(Optional<Participant> place) {
    if (place.isEmpty()) {
      return blanks(8);
    }
    Optional<Country> country = places.country(place.get());
    String words = clean(place.get().words().in(article.article().text()));
    boolean whole =
        country.filter(c -> words.replaceFirst("^[Tt]he ", "").equals(c.name())).isPresent();
    List<String> columns = new ArrayList<>();
    columns.add(whole ? COUNTRY : "");
    columns.add(words);
    columns.add(country.flatMap(c -> CountryCodes.of(c).fips()).orElse(""));
    columns.addAll(blanks(5));
    return columns;
  }

  /** The day of publication: nobody else knows when a row was added. */
  private String added() {
    return article
        .article()
        .metadata()
        .published()
        .filter(p -> p.value().length() == 10 && p.earliest().equals(p.latest()))
        .map(p -> number(p.earliest(), 8) + "000000")
        .orElse("");
  }

  private static List<String> blanks(int count) {
    return Collections.nCopies(count, "");
  }

  private static String clean(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
