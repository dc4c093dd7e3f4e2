package org.sayso.read.about;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.sayso.read.about.NamePlace.Rank;
import org.sayso.read.scrape.DateWords;

/**
 * Walks over a page once and notes the dates and names that it shows, with how far from the
 * headline they stand and whether they are among comments, teasers or menus. For one page.
 */
final class Places implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          "script", "style", "template", "svg", "select", "iframe", "head", "textarea", "button");

  private static final Evaluator NAMES = QueryParser.parse(".fn, [class*=name], a[href], strong");
  private static final Evaluator HEADED =
      QueryParser.parse("[class*=name], .fn, h2, h3, h4, strong");
  private static final Evaluator NAMED = QueryParser.parse("[itemprop=name]");

  /** Elements that say something without attributes. */
  private static final Set<String> BARE = Set.of("time", "address");

  /** Words of more letters than these name nobody. */
  private static final int LONGEST = 160;

  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "^(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[:.]\\d\\d)[\\d.:/\\s-]*(?:Uhr|h)?[\\s|,•·–—-]*");
  private static final int RECENT = 60;
  private static final int BESIDE = 130;

  /** How far from the headline a byline may stand. */
  static final int REACH = 1500;

  /**
   * A text of so many letters is of the article's paragraphs, in which the surroundings of the
   * headline end.
   */
  private static final int PROSE = 80;

  private final Marks marks;
  private final ShownDates shown;
  private final Optional<Element> title;
  private final Set<Element> around = new HashSet<>();
  private final Deque<Element> asides = new ArrayDeque<>();
  private final List<DatePlace> dates = new ArrayList<>();
  private final List<NamePlace> names = new ArrayList<>();
  private String recent = "";
  private boolean by;
  private int at;
  private int titleAt = -1;
  private int titleEnd = -1;
  private int proseAt = -1;

  private Places(Marks marks, DateWords days, Optional<Element> title) {
    this.marks = marks;
    this.shown = new ShownDates(marks, days);
    this.title = title;
    title.ifPresent(t -> around.addAll(t.parents()));
  }

  static Places of(Document page, Marks marks, DateWords days, Optional<Element> title) {
    Places places = new Places(marks, days, title);
    page.body().filter(places);
    return places;
  }

  /** The dates, in the order of the page. */
  List<DatePlace> dates() {
    return dates;
  }

  /** The names, in the order of the page. */
  List<NamePlace> names() {
    return names;
  }

  /** Letters of the page before the headline; -1 where the page shows none. */
  int titleAt() {
    return titleAt;
  }

  /** Whether a place is right beside the headline, where nothing of other articles stands. */
  boolean isBeside(int place) {
    boolean before = proseAt < 0 || place <= proseAt;
    return titleAt >= 0 && before && place >= titleAt - BESIDE && place <= titleAt + 2 * BESIDE;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      if (UNREAD.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (title.isPresent() && node == title.get()) {
      titleEnd = at;
    }
    if (node == asides.peek()) {
      asides.pop();
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (title.isPresent() && title.get() == element) {
      titleAt = at;
    }
    if (!around.contains(element) && marks.isAside(element)) {
      asides.push(element);
    }
    if (element.attributesSize() > 0 || BARE.contains(element.normalName())) {
      shown.in(element, spot()).ifPresent(dates::add);
      name(element);
    }
  }

  private ShownDates.Spot spot() {
    return new ShownDates.Spot(recent, !asides.isEmpty(), at);
  }

  private void text(TextNode node) {
    String words = node.isBlank() ? "" : node.text();
    if (words.isBlank()) {
      return;
    }
    Element parent = node.parent();
    if (parent != null) {
      if (DateWords.hasDigit(words)) {
        dates.addAll(days(words, parent));
      }
      if (isInReach()) {
        line(words.strip(), parent);
      }
    }
    if (proseAt < 0 && titleEnd >= 0 && words.length() >= PROSE) {
      proseAt = at;
    }
    at += words.length();
    recent = recent.length() > RECENT ? words : recent + "\n" + words;
  }

  /** A day in the headline's own words is what it is about, not when it was published. */
  private List<DatePlace> days(String words, Element parent) {
    boolean inTitle = titleAt >= 0 && titleEnd < 0;
    boolean apart = !inTitle || shown.isMarked(parent) || shown.isBare(words);
    return apart ? shown.in(words, parent, spot()) : List.of();
  }

  /** Whether a byline may still stand here: under the headline, or near the top without one. */
  private boolean isInReach() {
    return title.isEmpty() ? at < REACH : titleEnd >= 0 && at < titleAt + REACH;
  }

  private void line(String words, Element parent) {
    boolean led = by;
    by = PageNames.standard().isLabel(words);
    if (led && words.length() <= RECENT) {
      names.add(new NamePlace("by " + words, Rank.LINE, "", !asides.isEmpty(), at));
    } else if (words.length() <= LONGEST && PageNames.standard().isBy(words)) {
      note(parent, Rank.LINE);
    } else if (words.length() <= RECENT && Character.isDigit(words.charAt(0))) {
      Matcher date = AFTER_DATE.matcher(words);
      if (date.find() && date.end() < words.length()) {
        names.add(new NamePlace(words.substring(date.end()), Rank.LINE, "", !asides.isEmpty(), at));
      }
    }
  }

  private void name(Element element) {
    Set<Mark> own = marks.of(element);
    if (isAuthor(element.attr("itemprop")) || isAuthor(element.attr("property"))) {
      Element name = element.selectFirst(NAMED);
      note(name == null ? element : name, Rank.STATED);
    } else if (element.attr("rel").contains("author")) {
      note(element, Rank.STATED);
    } else if (own.contains(Mark.BIO)) {
      Element name = element.selectFirst(HEADED);
      note(name == null ? element : name, Rank.BOX);
    } else if (own.contains(Mark.AUTHOR) || element.normalName().equals("address")) {
      inner(element).ifPresent(name -> note(name, Rank.MARKED));
      note(element, Rank.MARKED);
    }
  }

  private static boolean isAuthor(String property) {
    return property.contains("author") || property.contains("creator");
  }

  /** The name in an element that holds more, where it has one part only that can be it. */
  private static Optional<Element> inner(Element element) {
    if (element.childrenSize() == 0 || element.childrenSize() > 8) {
      return Optional.empty();
    }
    List<Element> links = element.select(NAMES);
    boolean one =
        links.stream().map(Element::text).filter(t -> !t.isBlank()).distinct().count() == 1;
    return one ? links.stream().filter(l -> !l.text().isBlank()).findFirst() : Optional.empty();
  }

  private void note(Element element, Rank rank) {
    String words = element.hasAttr("content") ? element.attr("content") : words(element);
    if (!words.isBlank() && words.length() <= LONGEST) {
      String like = element.normalName() + "." + element.className();
      names.add(new NamePlace(words, rank, like, !asides.isEmpty(), at));
    }
  }

  /** The text of a small element; "" of a large one, which is not worth gathering. */
  private static String words(Element element) {
    boolean large = element.childrenSize() > 20 || element.ownText().length() > LONGEST;
    return large ? "" : element.text().strip();
  }
}
