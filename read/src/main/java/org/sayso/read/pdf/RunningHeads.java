package org.sayso.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;

/**
 * Knows the furniture of pages: lines at their edges that come again on others, but for their
 * figures, and page numbers.
 */
final class RunningHeads {
  private static final int EVERY = 3;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s…]+(?=\\s|$)");

  private final Pattern alone = Lexicon.of("page-numbers.tsv").anyOf(0);
  private final Map<String, Set<Integer>> pages = new HashMap<>();
  private final int fewest;

  RunningHeads(List<Line> lines) {
    lines.stream()
        .filter(Line::isAtEdge)
        .forEach(l -> pages.computeIfAbsent(key(l), k -> new HashSet<>()).add(l.page()));
    int last = lines.stream().mapToInt(Line::page).max().orElse(0);
    this.fewest = Math.max(2, last / EVERY);
  }

  boolean is(Line line) {
    return line.isAtEdge()
        && (alone.matcher(line.words()).matches()
            || pages.getOrDefault(key(line), Set.of()).size() >= fewest);
  }

  /** The address that browsers print at the edge of a page; empty where it was cut short. */
  static Optional<String> address(List<Line> furniture) {
    return furniture.stream()
        .map(line -> ADDRESS.matcher(line.words()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  private static String key(Line line) {
    String words = line.words().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
    return Math.round(line.size()) + " " + (line.y() < line.height() / 2) + " " + words;
  }
}
