package org.sayso.read.about;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.model.text.Edtf;
import org.sayso.read.scrape.DateWords;

/** The dates that a page states for machines: meta tags, JSON-LD, its scripts, its address. */
final class StatedDates {
  private static final Pattern UNIVERSAL =
      Pattern.compile(".*[T ]\\d\\d:\\d\\d.*(?:Z|[+-]00:?00|GMT|UTC)\\s*");
  private static final Pattern OWN = Pattern.compile(".*[T ]\\d\\d:\\d\\d.*[+-]\\d\\d:?\\d\\d\\s*");
  private static final Pattern MIDNIGHT = Pattern.compile(".*[T ]00:00(?::00(?:\\.0+)?)?\\D.*");
  private static final Pattern VALUE =
      Pattern.compile("[\"']((?:19|20)\\d\\d[-/]\\d\\d[-/]\\d\\d[^\"'\\\\]{0,20})");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:date_?published|publish(?:ed)?_?(?:date|at|time|on)|publication_?date|first_?publish(?:ed)?\\w{0,10}|upload_?date|created_?at|date_?created|pub_?date)[\"'\\\\]{0,3}\\s*[:=,]\\s*\\\\?$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_SCRIPT = 400_000;

  /**
   * A stated date.
   *
   * @param date as its own zone counts
   * @param clock by whose clock it counts
   * @param filed whether it is the date of the record, which may be older or younger than the
   *     publication
   */
  record Stamp(Edtf date, Clock clock, boolean filed) {
    boolean isUniversal() {
      return clock == Clock.UNIVERSAL;
    }
  }

  /** By whose clock a date counts: UTC, where the day may differ from the outlet's own. */
  enum Clock {
    UNIVERSAL,
    OWN,
    UNKNOWN
  }

  private final Document page;
  private final Optional<String> url;
  private final DateWords days;
  private final List<Stamp> published;
  private final List<Stamp> modified;

  StatedDates(Document page, MetaTags tags, JsonLd json, PageOrigin origin) {
    this.page = page;
    this.url = origin.url();
    this.days = DateWords.in(origin.dateTag());
    this.published =
        Stream.concat(
                stamps(with(tags.values("published"), json, "datePublished"), false),
                stamps(with(tags.values("filed"), json, "dateCreated", "uploadDate"), true))
            .toList();
    this.modified = stamps(with(tags.values("modified"), json, "dateModified"), false).toList();
  }

  /** The dates of publication, the surest first. */
  List<Stamp> published() {
    return published;
  }

  /** The dates of the last change. */
  List<Stamp> modified() {
    return modified;
  }

  private static Stream<String> with(Stream<String> tags, JsonLd json, String... keys) {
    return Stream.concat(tags, Stream.of(keys).flatMap(k -> json.stamp(k).stream()));
  }

  private static Stream<Stamp> stamps(Stream<String> values, boolean filed) {
    // A machine writes figures in its own order, whatever the page's language.
    return values.flatMap(
        v -> DateWords.standard().stamp(v).map(d -> new Stamp(d, clock(v), filed)).stream());
  }

  private static Clock clock(String value) {
    if (UNIVERSAL.matcher(value).matches()) {
      return MIDNIGHT.matcher(value).matches() ? Clock.UNKNOWN : Clock.UNIVERSAL;
    }
    return OWN.matcher(value).matches() ? Clock.OWN : Clock.UNKNOWN;
  }

  /** The day by which the address files the page. */
  Optional<Edtf> address() {
    return url.flatMap(Addresses::date).flatMap(days::stamp);
  }

  /** Figures in the address that make a day. */
  Optional<Edtf> figures() {
    return url.flatMap(Addresses::figures).flatMap(days::stamp);
  }

  /** The first date of publication that a script of the page passes on. */
  Optional<Edtf> script() {
    for (Element script : page.getElementsByTag("script")) {
      Optional<Edtf> date = script(script.data());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Edtf> script(String data) {
    Matcher value = VALUE.matcher(data);
    while (value.find() && value.start() < LONGEST_SCRIPT) {
      int from = Math.max(0, value.start() - LONGEST_KEY);
      if (KEY.matcher(data.substring(from, value.start())).find()) {
        return days.stamp(value.group(1));
      }
    }
    return Optional.empty();
  }
}
