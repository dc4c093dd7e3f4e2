package org.sayso.read.about;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.sayso.read.scrape.Bare;

/**
 * The headline of a page's article. The headings that the page shows are weighed: what the page
 * states as its title, its rank and its marks speak for one; the site's name, menus and teasers
 * speak against it. Where none is good enough, the stated title is taken, without the site's name.
 */
final class PageTitle {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
  private static final Evaluator BOOKMARK = QueryParser.parse("a[rel=bookmark]");

  private static final Set<String> BANNERS =
      Set.of("header", "head", "top", "masthead", "banner", "kopf", "sitename");

  /** How much must speak for a heading. */
  private static final double ENOUGH = 5;

  /** What it weighs to be just what the page states. */
  private static final double STATED = 5;

  private static final int LONGEST = 300;
  private static final int MOST = 80;

  private record Heading(Element element, String words, double weight) {}

  private final Document page;
  private final Marks marks;
  private final Optional<String> site;
  private final Optional<String> host;
  private final List<String> stated;
  private final Set<String> bareStated;
  private final Set<String> bareParts;
  private final String bareWindow;
  private final Optional<Heading> shown;

  PageTitle(Document page, Marks marks, List<String> stated, PageOrigin origin) {
    this.page = page;
    this.marks = marks;
    this.site = origin.site();
    this.host = origin.host();
    this.stated = stated.stream().map(t -> Titles.withoutSite(t, site, host)).distinct().toList();
    this.bareStated = this.stated.stream().map(Bare::of).collect(Collectors.toSet());
    this.bareWindow = Bare.of(page.title());
    this.bareParts = Titles.parts(page.title()).stream().map(Bare::of).collect(Collectors.toSet());
    this.shown = heading();
  }

  /** The element that shows it. */
  Optional<Element> element() {
    return shown.map(Heading::element);
  }

  /** Its words; empty where the page has none. */
  Optional<String> words() {
    return shown
        .map(h -> plain(h.element))
        .or(() -> stated.stream().findFirst())
        .or(this::windowTitle)
        .filter(t -> !t.isBlank());
  }

  private Optional<String> windowTitle() {
    String whole = page.title().strip();
    List<String> parts = Titles.parts(whole);
    String rest = Titles.withoutSite(whole, site, host);
    boolean led =
        rest.equals(whole) && parts.size() > 1 && parts.get(0).length() * 2 > whole.length();
    return Optional.of(led ? parts.get(0) : rest);
  }

  private Optional<Heading> heading() {
    Map<String, Boolean> classes = new HashMap<>();
    List<Element> all = page.stream().filter(e -> mayBeHeading(e, classes)).toList();
    List<Heading> headings =
        IntStream.range(0, all.size())
            .filter(i -> i < MOST || all.get(i).normalName().equals("h1"))
            .mapToObj(all::get)
            .filter(e -> e.childNodeSize() < 40)
            .map(e -> new Heading(e, e.text().strip(), 0))
            .filter(h -> !h.words.isEmpty() && h.words.length() <= LONGEST)
            .map(h -> new Heading(h.element, h.words, weight(h)))
            .toList();
    return headings.stream()
        .max(Comparator.comparingDouble(h -> h.weight))
        .filter(h -> h.weight >= (isTitled() ? ENOUGH : ENOUGH - 2));
  }

  /**
   * Of the first three ranks, or called a title or headline. Asked of every element, of each class
   * once.
   */
  private static boolean mayBeHeading(Element e, Map<String, Boolean> classes) {
    if (HEADINGS.contains(e.normalName())) {
      return true;
    }
    if (e.attributesSize() == 0) {
      return false;
    }
    return classes.computeIfAbsent(e.className(), PageTitle::isHeading)
        || e.id().toLowerCase(Locale.ROOT).contains("title")
        || e.attr("itemprop").strip().equalsIgnoreCase("headline");
  }

  private static boolean isHeading(String className) {
    String names = className.toLowerCase(Locale.ROOT);
    return names.contains("title") || names.contains("headline");
  }

  private double weight(Heading heading) {
    Element e = heading.element;
    Set<Mark> own = marks.of(e);
    boolean marked = own.contains(Mark.HEADLINE) || e.attr("itemprop").equals("headline");
    double like = likeness(heading.words);
    double weight = rank(e) + (marked ? 3 : 0) + like;
    weight -= like == 0 && isTitled() ? unlike(e, heading.words) : 0;
    weight -= e.hasClass("hidden") || e.hasClass("aural") ? 4 : 0;
    weight += e.selectFirst(BOOKMARK) != null ? 2 : 0;
    weight -= isInBanner(e) ? 4 : 0;
    weight += marks.isInArticle(e) ? 1 : 0;
    weight -= own.contains(Mark.KICKER) ? 4 : 0;
    weight -= marks.around(e, Mark.SITE) ? 8 : 0;
    weight -= isSite(e, heading.words) ? 8 : 0;
    weight -= marks.liesAside(e) ? aside(e, like) : 0;
    return weight;
  }

  /** What speaks against a heading that is unlike any title which the page states. */
  private double unlike(Element e, String words) {
    if (e.attr("itemprop").equals("headline")) {
      return -2;
    }
    return e.normalName().equals("h1") ? doubt(words) : 4;
  }

  /** What speaks against a heading among what is not of the article. */
  private static double aside(Element e, double like) {
    if (e.normalName().equals("h1")) {
      return 4;
    }
    return like == STATED ? 2 : 6;
  }

  /** Whether the page states a title at all. */
  private boolean isTitled() {
    return !bareWindow.isEmpty() || !bareStated.isEmpty();
  }

  /** One or two words unlike any stated title are rather the name of a section. */
  private double doubt(String words) {
    boolean longer = stated.stream().anyMatch(t -> t.split("\\s+").length > 3);
    return longer && words.split("\\s+").length <= 2 ? 3 : 0;
  }

  /** Whether a heading stands in the banner of the site. */
  private static boolean isInBanner(Element heading) {
    return heading.parents().stream()
        .anyMatch(
            p ->
                BANNERS.contains(p.id().toLowerCase(Locale.ROOT))
                    || p.attr("role").equals("banner"));
  }

  private static double rank(Element e) {
    return switch (e.normalName()) {
      case "h1" -> 5;
      case "h2" -> 2;
      case "h3" -> 1;
      case "a", "li", "img" -> -4;
      default -> 0;
    };
  }

  /** How like a heading is to a title that the page states. */
  private double likeness(String words) {
    String bare = Bare.of(words);
    if (bare.isEmpty()) {
      return -9;
    }
    if (bareStated.contains(bare)) {
      return STATED;
    }
    if (bareParts.contains(bare) || bare.length() > 10 && bareWindow.contains(bare)) {
      return 4;
    }
    boolean within =
        Stream.concat(Stream.of(bareWindow), bareStated.stream())
            .anyMatch(t -> t.length() > 10 && bare.contains(t));
    return within ? 3 : 0;
  }

  private boolean isSite(Element e, String words) {
    Element link = e.getElementsByTag("a").first();
    boolean home =
        link != null && (link.attr("href").equals("/") || link.attr("rel").equals("home"));
    return home || Titles.isSite(words, site, Optional.empty());
  }

  /** A heading's words without a line over or under them that it holds too. */
  private String plain(Element heading) {
    String whole = heading.text().strip();
    Optional<String> part =
        heading.getAllElements().stream()
            .skip(1)
            .filter(e -> isHeadline(e, whole))
            .map(e -> e.text().strip())
            .max(Comparator.comparingInt(String::length));
    return Titles.withoutSite(part.orElseGet(() -> apart(heading, whole)), site, host);
  }

  /** The part of a heading that is the title which the page states, else all but its kicker. */
  private String apart(Element heading, String whole) {
    String bare = Bare.of(whole);
    boolean is = bareWindow.contains(bare) || bareStated.stream().anyMatch(t -> t.contains(bare));
    return Stream.concat(stated.stream(), Titles.parts(page.title()).stream())
        .filter(t -> !is)
        .flatMap(t -> Titles.within(whole, t).stream())
        .filter(t -> whole.startsWith(t) || begins(heading, t))
        .max(Comparator.comparingInt(String::length))
        .orElseGet(() -> withoutKicker(heading, whole));
  }

  /** Whether a later piece of a heading than its first begins some words. */
  private static boolean begins(Element heading, String words) {
    return heading
        .nodeStream(TextNode.class)
        .map(n -> n.text().strip())
        .filter(n -> !n.isEmpty())
        .skip(1)
        .anyMatch(n -> words.startsWith(n) || n.endsWith(words));
  }

  /** Whether an element inside a heading is the headline proper: it is stated, or so marked. */
  private boolean isHeadline(Element e, String whole) {
    String bare = Bare.of(e.text());
    boolean proper = bare.length() > 3 && bare.length() < Bare.of(whole).length();
    boolean is = bareStated.contains(bare) || bareParts.contains(bare);
    Set<Mark> own = marks.of(e);
    boolean marked = own.contains(Mark.HEADLINE) && !own.contains(Mark.KICKER);
    boolean open = e.text().strip().endsWith(":");
    return proper && !open && (is || marked && bare.length() * 2 > Bare.of(whole).length());
  }

  private String withoutKicker(Element heading, String whole) {
    Element rest = heading.clone();
    rest.getAllElements().stream()
        .skip(1)
        .filter(e -> marks.of(e).contains(Mark.KICKER) || e.normalName().equals("time"))
        .toList()
        .forEach(org.jsoup.nodes.Node::remove);
    String words = rest.text().strip();
    return Bare.of(words).length() > 3 ? words.replaceFirst("^[:|–-]\\s+", "") : whole;
  }
}
