package org.sayso.read.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sayso.model.article.BlockKind;

/**
 * Gives points for paragraphs to the parts around them, the nearest most, as Readability does: the
 * part with most points that are not links is where the article stands. Used for one page.
 */
final class Scorer {
  private static final int SHORTEST = 25;
  private static final int LEVELS = 4;
  private static final Set<String> PARAGRAPHS = Set.of("p", "td");
  private static final Set<String> UNPAID =
      Set.of("li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "th");

  private static final Pattern GOOD =
      Pattern.compile("(?i)article|body|content|entry|main|page|post|text|blog|story");
  private static final Pattern BAD =
      Pattern.compile(
          "(?i)comment|foot|masthead|media|meta|outbrain|promo|related|scroll|share|sidebar|sponsor|tags|tool|widget|caption|gallery|teaser|list");

  private static final double MOST_WEIGHT = 27;
  private static final double FEW_LINKS = 0.25;
  private static final double MORE = 1.3;
  private static final double KIN_LINKS = 0.3;
  private static final int KIN_LETTERS = 80;

  private final Outline outline;
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  Scorer(Outline outline) {
    this.outline = outline;
    outline.lines().forEach(this::give);
    scores.replaceAll((part, points) -> points * (1 - outline.linkShare(part)));
  }

  private void give(Line line) {
    Element place = line.place();
    if (UNPAID.contains(place.normalName()) || line.part().kind() == BlockKind.HEADING) {
      return;
    }
    double points = points(line.part().words());
    Element at = PARAGRAPHS.contains(place.normalName()) ? place.parent() : place;
    for (int level = 0; at != null && level < LEVELS && !at.nameIs("html"); level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      scores.merge(at, points * share, Double::sum);
      at = at.parent();
    }
  }

  private static double points(String words) {
    if (words.length() < SHORTEST) {
      return 0;
    }
    long commas = words.chars().filter(c -> c == ',' || c == '、' || c == '，').count();
    return 1 + commas + Math.min(words.length() / 100, 3);
  }

  /**
   * The parts that hold the article, neighbours that belong together; none where nothing reads like
   * one.
   */
  List<Element> best() {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      boolean able = entry.getValue() > 0 && entry.getValue() + MOST_WEIGHT > most;
      double score = able ? entry.getValue() + weight(entry.getKey()) : 0;
      if (score > most) {
        best = entry.getKey();
        most = score;
      }
    }
    return best == null ? List.of() : withNeighbours(wider(onlyChildUp(best)));
  }

  /** What its names and its tag add to a part's points, at most {@link #MOST_WEIGHT}. */
  private static double weight(Element element) {
    String names = element.className() + " " + element.id();
    double tag = Set.of("article", "main").contains(element.normalName()) ? 15 : 0;
    return tag + (GOOD.matcher(names).find() ? 12 : 0) - (BAD.matcher(names).find() ? 25 : 0);
  }

  /** The part around this one as long as nothing else stands in it. */
  private Element onlyChildUp(Element element) {
    Element at = element;
    while (at.parent() != null
        && !at.parent().nameIs("body")
        && outline.in(at.parent()).equals(outline.in(at))) {
      at = at.parent();
    }
    return at;
  }

  /** The part around this one as long as that holds plainly more running text, and few links. */
  private Element wider(Element top) {
    Element at = top;
    Element up = at.parent();
    while (up != null && !isPage(up) && outline.linkShare(up) < FEW_LINKS) {
      at = outline.prose(up) > MORE * outline.prose(at) ? up : at;
      up = up.parent();
    }
    return at;
  }

  private static boolean isPage(Element element) {
    return element.nameIs("body") || element.nameIs("html");
  }

  private List<Element> withNeighbours(Element top) {
    if (top.parent() == null || isPage(top)) {
      return List.of(top);
    }
    double enough = Math.max(10, scores.getOrDefault(top, 0.0) * 0.2);
    return top.parent().children().stream()
        .filter(s -> s == top || joins(s, top, scores.getOrDefault(s, 0.0) >= enough))
        .toList();
  }

  private boolean joins(Element sibling, Element top, boolean scored) {
    double links = outline.linkShare(sibling);
    if (!sibling.nameIs("p")) {
      boolean kin = !sibling.className().isBlank() && sibling.className().equals(top.className());
      return links < KIN_LINKS && (scored || kin && outline.letters(sibling) > KIN_LETTERS);
    }
    int letters = outline.letters(sibling);
    return letters > KIN_LETTERS && links < FEW_LINKS
        || letters > 0 && links == 0 && hasSentence(sibling);
  }

  private boolean hasSentence(Element sibling) {
    Range range = outline.in(sibling);
    return outline.lines().subList(range.from(), range.to()).stream()
        .anyMatch(l -> l.part().words().contains(". ") || l.part().words().endsWith("."));
  }
}
