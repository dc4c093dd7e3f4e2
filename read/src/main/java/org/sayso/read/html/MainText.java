package org.sayso.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the part of a page that holds the article: every paragraph gives points to the parts around
 * it, the nearest most; the part with most points that are not links wins, and neighbours of its
 * kind join it. Where the page states its article's text beside the mark-up, the smallest part with
 * those words wins. Stateless.
 */
final class MainText {
  private static final int SHORTEST = 25;
  private static final int LEVELS = 4;
  private static final int STATED = 250;
  private static final double COVERED = 0.8;
  private static final double FEW_LINKS = 0.25;
  private static final double MORE = 1.3;
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "ul",
          "ol",
          "table",
          "blockquote",
          "pre",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dl",
          "header",
          "footer",
          "aside",
          "main");
  private static final Pattern GOOD =
      Pattern.compile("(?i)article|body|content|entry|main|page|post|text|blog|story");
  private static final Pattern BAD =
      Pattern.compile(
          "(?i)comment|foot|masthead|media|meta|outbrain|promo|related|scroll|share|sidebar|sponsor|tags|tool|widget|caption|gallery|teaser|list");

  private MainText() {}

  /**
   * The parts that hold the article, in the order of the page; none where nothing reads like one.
   */
  static List<Element> of(Document page, Optional<String> stated) {
    Map<Element, Double> scores = scores(page);
    Optional<Element> told =
        stated.filter(s -> s.length() >= STATED).flatMap(s -> holding(s, scores));
    if (told.isPresent()) {
      return List.of(told.get());
    }
    Prose prose = Prose.of(page);
    return best(scores)
        .map(top -> wider(top, prose))
        .map(top -> withNeighbours(top, scores))
        .orElse(List.of());
  }

  private static Map<Element, Double> scores(Document page) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element element : page.getAllElements()) {
      if (isParagraph(element)) {
        give(element, points(element.text()), scores);
      }
    }
    scores.replaceAll((element, score) -> score * (1 - linkShare(element)));
    return scores;
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "td", "blockquote" ->
          element.children().stream().noneMatch(c -> BLOCKS.contains(c.normalName()));
      case "div", "section", "article", "main" -> ownText(element) >= SHORTEST;
      default -> false;
    };
  }

  private static int ownText(Element element) {
    return element.textNodes().stream()
        .map(TextNode::text)
        .map(String::strip)
        .mapToInt(String::length)
        .sum();
  }

  private static double points(String words) {
    if (words.length() < SHORTEST) {
      return 0;
    }
    long commas = words.chars().filter(c -> c == ',' || c == '、' || c == '，').count();
    return 1 + commas + Math.min(words.length() / 100, 3);
  }

  private static void give(Element paragraph, double points, Map<Element, Double> scores) {
    boolean holder = !paragraph.normalName().equals("p");
    Element at = holder && !paragraph.normalName().equals("td") ? paragraph : paragraph.parent();
    for (int level = 0; at != null && level < LEVELS && !at.normalName().equals("html"); level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      scores.merge(at, points * share, Double::sum);
      scores.putIfAbsent(at, 0.0);
      at = at.parent();
    }
  }

  /** The share of a part's letters that are links. */
  static double linkShare(Element element) {
    int all = element.text().length();
    int links = element.getElementsByTag("a").stream().mapToInt(a -> a.text().length()).sum();
    return all == 0 ? 0 : Math.min(1, (double) links / all);
  }

  private static Optional<Element> best(Map<Element, Double> scores) {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() + weight(entry.getKey());
      if (entry.getValue() > 0 && score > most) {
        best = entry.getKey();
        most = score;
      }
    }
    return Optional.ofNullable(best).map(MainText::onlyChildUp);
  }

  private static double weight(Element element) {
    String names = element.className() + " " + element.id();
    double tag = Set.of("article", "main").contains(element.normalName()) ? 15 : 0;
    return tag + (GOOD.matcher(names).find() ? 12 : 0) - (BAD.matcher(names).find() ? 25 : 0);
  }

  /** The part around this one as long as that holds plainly more running text, and few links. */
  private static Element wider(Element top, Prose prose) {
    Element at = top;
    Element up = at.parent();
    while (up != null
        && !Set.of("body", "html").contains(up.normalName())
        && linkShare(up) < FEW_LINKS) {
      at = prose.in(up) > MORE * prose.in(at) ? up : at;
      up = up.parent();
    }
    return at;
  }

  private static Element onlyChildUp(Element element) {
    Element at = element;
    while (at.parent() != null
        && !at.parent().normalName().equals("body")
        && at.parent().childrenSize() == 1
        && ownText(at.parent()) == 0) {
      at = at.parent();
    }
    return at;
  }

  private static List<Element> withNeighbours(Element top, Map<Element, Double> scores) {
    if (top.parent() == null || top.normalName().equals("body")) {
      return List.of(top);
    }
    double enough = Math.max(10, scores.getOrDefault(top, 0.0) * 0.2);
    List<Element> parts = new ArrayList<>();
    for (Element sibling : top.parent().children()) {
      if (sibling == top || joins(sibling, top, scores.getOrDefault(sibling, 0.0) >= enough)) {
        parts.add(sibling);
      }
    }
    return parts;
  }

  private static boolean joins(Element sibling, Element top, boolean scored) {
    if (!sibling.normalName().equals("p")) {
      boolean kin = !sibling.className().isBlank() && sibling.className().equals(top.className());
      return linkShare(sibling) < 0.3 && (scored || kin && sibling.text().length() > 80);
    }
    String words = sibling.text();
    double links = linkShare(sibling);
    return words.length() > 80 && links < 0.25
        || !words.isEmpty() && links == 0 && words.matches("(?s).*\\.(?:\\s.*)?");
  }

  /** The smallest part that holds most of the stated words. */
  private static Optional<Element> holding(String stated, Map<Element, Double> scores) {
    Set<String> wanted = pairs(stated);
    Element best = null;
    int least = Integer.MAX_VALUE;
    for (Element element : scores.keySet()) {
      String words = element.text();
      if (words.length() < least && words.length() > stated.length() / 2 && covers(words, wanted)) {
        best = element;
        least = words.length();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean covers(String words, Set<String> wanted) {
    Set<String> have = pairs(words);
    long found = wanted.stream().filter(have::contains).count();
    return found >= COVERED * wanted.size();
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    String[] all = words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\d]+");
    for (int i = 0; i + 1 < all.length; i++) {
      pairs.add(all[i] + " " + all[i + 1]);
    }
    return pairs;
  }
}
