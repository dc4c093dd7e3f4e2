package org.sayso.read.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.Sieve;

/**
 * Knows what of a page is not of its article: code, menus, hidden parts, and what its class calls
 * related, comment or share. A part that holds a good share of the page's sentences is never
 * clutter, whatever it is called. Immutable.
 */
final class Clutter {
  /** What a page runs or asks with, and no reader reads. */
  static final Set<String> CODE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "button",
          "input",
          "select",
          "textarea",
          "label");

  private static final Set<String> SIDES =
      Set.of("nav", "dialog", "menu", "footer", "aside", "header", "form");

  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "dialog", "complementary");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final Set<String> NEVER_BY_NAME =
      Set.of("html", "body", "article", "main", "h1", "p");

  /** The share of a page's sentences from which a part is too large to be clutter. */
  private static final double LARGE = 0.4;

  /** The share from which even comments are what the page is about. */
  private static final double NEARLY_ALL = 0.85;

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Pattern OF_ARTICLE =
      Pattern.compile("(?i)article|entry|post|content|intro|story");

  /** What a part's names may mean, the strongest first. */
  private enum Meaning {
    KEEP(0),
    ALWAYS(NEARLY_ALL),
    CLUTTER(LARGE);

    private final double limit;

    Meaning(double limit) {
      this.limit = limit;
    }
  }

  private record Name(Meaning meaning, Pattern pattern) {}

  private final Sieve<Name> names = Sieve.of(names(), Name::pattern);

  private static List<Name> names() {
    return Stream.of(Meaning.values())
        .flatMap(
            m -> PartNames.patterns(m.name().toLowerCase(Locale.ROOT)).map(p -> new Name(m, p)))
        .toList();
  }

  /** Everything that is not of the article, by tag, by role and by name. */
  Predicate<Element> on(Document page) {
    Prose prose = Prose.of(page);
    Map<String, Double> limits = new HashMap<>();
    return e -> prose.share(e) < Math.max(isHidden(e, prose) ? LARGE : 0, limit(e, limits));
  }

  /** Only what no reader sees, menus, and the sides of the page. */
  Predicate<Element> hiddenOn(Document page) {
    Prose prose = Prose.of(page);
    return e -> isHidden(e, prose) && prose.share(e) < LARGE;
  }

  private static boolean isHidden(Element element, Prose prose) {
    if (element.nameIs("header")) {
      return !prose.hasTitle(element) && !isOfArticle(element);
    }
    return CODE.contains(element.normalName())
        || SIDES.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("style") && UNSEEN.matcher(element.attr("style")).find();
  }

  /** A head inside an article, or called so, is the article's own. */
  private static boolean isOfArticle(Element header) {
    return OF_ARTICLE.matcher(header.className()).find()
        || header.parents().stream().anyMatch(e -> e.nameIs("article") || e.nameIs("main"));
  }

  /** The share of the page's sentences below which a part is clutter by its name. */
  private double limit(Element element, Map<String, Double> known) {
    if (NEVER_BY_NAME.contains(element.normalName())
        || !element.hasAttr("class") && !element.hasAttr("id")) {
      return 0;
    }
    String id = HEADINGS.contains(element.normalName()) ? "" : " " + element.id();
    return known.computeIfAbsent(PartNames.lower(element.className() + id), this::limit);
  }

  private double limit(String names) {
    return this.names.worthTrying(names).stream()
        .filter(name -> name.pattern.matcher(names).find())
        .findFirst()
        .map(name -> name.meaning.limit)
        .orElse(0.0);
  }
}
