package org.sayso.read.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.sayso.model.text.Edtf;
import org.sayso.read.about.DatePlace.Of;
import org.sayso.read.about.DatePlace.Rank;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.lexicon.Sieve;
import org.sayso.read.scrape.DateWords;

/** Reads the date of an element or of a line of a page, and what happened on it. For one page. */
final class ShownDates {
  /** Longer lines are paragraphs. */
  private static final int LINE = 160;

  /** How far into a paragraph its date of publication may stand. */
  private static final int BEGINNING = 45;

  /** A line with more dates is a calendar. */
  private static final int MOST = 3;

  /** A label before a date, with what may stand between them. */
  private static final int LONGEST_LABEL = 90;

  private static final List<String> VALUES =
      List.of(
          "datetime",
          "content",
          "title",
          "data-datetime",
          "data-utime",
          "data-timestamp",
          "data-time",
          "data-date",
          "data-published");
  private static final Pattern STAMP =
      Pattern.compile("\\s*(?:\\d{4}-?\\d\\d-?\\d\\d(?:\\D.*|\\d{6})?|1\\d{9}(?:\\d{3})?)");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?i).*(?:date_?published|date_?created|uploaddate|pubdate|dc:date|dc:created|issued).*");
  private static final Pattern CHANGED = Pattern.compile("(?i).*date_?modified.*");
  private static final Sieve<Pattern> PUBLISHED_BEFORE = before("published");
  private static final Sieve<Pattern> MODIFIED_BEFORE = before("modified");
  private static final Sieve<Pattern> OTHER_BEFORE = before("other");

  /** Where a walk over the page is: the words before, whether aside, and how far. */
  record Spot(String recent, boolean aside, int at) {}

  private final Marks marks;
  private final DateWords days;

  ShownDates(Marks marks, DateWords days) {
    this.marks = marks;
    this.days = days;
  }

  private static Sieve<Pattern> before(String part) {
    String labels = Lexicon.of("bylines.tsv").where(part).anyOf(1).pattern();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Sieve.of(
        List.of(
            Pattern.compile(
                "(?<!\\p{L})" + labels + "[^\\p{L}\\d]*(?:\\p{L}{2,12}[.,]+\\s*)?$", flags)));
  }

  /** The date that an element gives as a value, or in several pieces. */
  Optional<DatePlace> in(Element element, Spot spot) {
    if (element.hasAttr("itemprop") || element.hasAttr("property")) {
      String property = element.attr("itemprop") + " " + element.attr("property");
      boolean changed = CHANGED.matcher(property).matches();
      if (changed || PROPERTY.matcher(property).matches()) {
        Of of = changed ? Of.CHANGE : Of.PUBLICATION;
        return value(element).or(() -> small(element)).map(d -> place(d, Rank.STATED, of, spot));
      }
    }
    if (element.normalName().equals("time") || isMarked(element)) {
      return value(element)
          .or(() -> element.childrenSize() > 0 ? small(element) : Optional.empty())
          .map(d -> place(d, Rank.MARKED, of(element, spot.recent), spot));
    }
    return Optional.empty();
  }

  /** Whether an element's own names say that it holds a date. */
  boolean isMarked(Element element) {
    Set<Mark> own = marks.of(element);
    return own.contains(Mark.DATE) || own.contains(Mark.PUBLISHED) || own.contains(Mark.MODIFIED);
  }

  private Optional<Edtf> value(Element element) {
    return VALUES.stream()
        .filter(element::hasAttr)
        .map(element::attr)
        .filter(
            v -> STAMP.matcher(v).matches() || !v.isEmpty() && element.normalName().equals("time"))
        .flatMap(v -> days.stamp(v).stream())
        .findFirst();
  }

  private Optional<Edtf> small(Element element) {
    if (element.childrenSize() > 6) {
      return Optional.empty();
    }
    String words = element.text();
    return words.length() <= 80 ? days.first(words).map(DateWords.Dated::date) : Optional.empty();
  }

  /** The dates in a line of text, and that at the beginning of a paragraph. */
  List<DatePlace> in(String words, Element parent, Spot spot) {
    boolean line = words.length() <= LINE;
    String head = line ? words : words.substring(0, LINE);
    List<DatePlace> found = new ArrayList<>();
    Optional<DateWords.Dated> next = days.first(head).filter(d -> line || d.start() <= BEGINNING);
    while (next.isPresent() && found.size() < (line ? MOST : 1)) {
      DateWords.Dated date = next.get();
      String before = spot.recent + "\n" + head.substring(0, date.start());
      if (!ends(OTHER_BEFORE, before)) {
        found.add(place(date.date(), rank(words, parent), of(parent, before), spot));
      }
      next = days.from(head, date.end());
    }
    return found;
  }

  /** Whether words are a date and nothing else. */
  boolean isBare(String words) {
    return days.first(words)
        .filter(d -> (words.substring(0, d.start()) + words.substring(d.end())).matches("\\P{L}*"))
        .isPresent();
  }

  private Rank rank(String words, Element parent) {
    boolean marked =
        marks.around(parent, Mark.DATE)
            || marks.around(parent, Mark.PUBLISHED)
            || parent.normalName().equals("time");
    return words.length() > LINE ? Rank.PROSE : marked ? Rank.MARKED : Rank.SHORT;
  }

  /** Whether words end with a label; only their end is searched. */
  private static boolean ends(Sieve<Pattern> label, String words) {
    int from = Math.max(0, words.length() - LONGEST_LABEL);
    return label.worthTrying(words.substring(from)).stream()
        .map(p -> p.matcher(words).region(from, words.length()))
        .anyMatch(m -> m.useTransparentBounds(true).useAnchoringBounds(false).find());
  }

  private Of of(Element element, String before) {
    if (ends(MODIFIED_BEFORE, before)) {
      return Of.CHANGE;
    }
    if (ends(PUBLISHED_BEFORE, before) || marks.around(element, Mark.PUBLISHED)) {
      return Of.PUBLICATION;
    }
    boolean hatom =
        Stream.of(element.className().toLowerCase(Locale.ROOT).split("\\s+"))
            .anyMatch("updated"::equals);
    if (hatom) {
      return Of.UPDATE;
    }
    return marks.around(element, Mark.MODIFIED) ? Of.CHANGE : Of.OPEN;
  }

  private static DatePlace place(Edtf date, Rank rank, Of of, Spot spot) {
    return new DatePlace(date, rank, of, spot.aside, spot.at);
  }
}
