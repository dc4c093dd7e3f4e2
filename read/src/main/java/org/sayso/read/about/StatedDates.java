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
   * @param universal whether that zone is UTC, in which the day may differ from the outlet's own
   */
  record Stamp(Edtf date, boolean universal) {}

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
        stamps(
            Stream.of(
                    tags.values("published"),
                    json.stamp("datePublished").stream(),
                    json.stamp("dateCreated").stream(),
                    json.stamp("uploadDate").stream())
                .flatMap(s -> s));
    this.modified =
        stamps(Stream.concat(tags.values("modified"), json.stamp("dateModified").stream()));
  }

  /** The dates of publication, the surest first. */
  List<Stamp> published() {
    return published;
  }

  /** The dates of the last change. */
  List<Stamp> modified() {
    return modified;
  }

  private List<Stamp> stamps(Stream<String> values) {
    return values.flatMap(v -> stamp(v).stream()).toList();
  }

  private Optional<Stamp> stamp(String value) {
    boolean universal = UNIVERSAL.matcher(value).matches() && !MIDNIGHT.matcher(value).matches();
    // A machine writes figures in its own order, whatever the page's language.
    return DateWords.standard().stamp(value).map(d -> new Stamp(d, universal));
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
