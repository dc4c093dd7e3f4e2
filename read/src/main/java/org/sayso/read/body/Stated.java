package org.sayso.read.body;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds where the article's words stand that a page states beside its mark-up (JSON-LD {@code
 * articleBody}). Used for one page.
 */
final class Stated {
  private static final int SHORTEST = 250;
  private static final double COVERED = 0.8;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

  private final Outline outline;
  private final Set<String> pairs;
  private final int[] found;

  Stated(String words, Outline outline) {
    this.outline = outline;
    this.pairs = words.length() < SHORTEST ? Set.of() : new HashSet<>(pairs(words));
    this.found = new int[outline.lines().size() + 1];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < outline.lines().size(); i++) {
      long fresh =
          pairs(outline.line(i).part().words()).stream()
              .filter(pairs::contains)
              .filter(seen::add)
              .count();
      found[i + 1] = found[i] + (int) fresh;
    }
  }

  /** The smallest part with most of the stated words; empty where the page does not show them. */
  Optional<Element> place(Element page) {
    if (pairs.isEmpty() || found(page) < COVERED * pairs.size()) {
      return Optional.empty();
    }
    Element at = page;
    Optional<Element> inner = inner(at);
    while (inner.isPresent()) {
      at = inner.get();
      inner = inner(at);
    }
    return Optional.of(at);
  }

  private Optional<Element> inner(Element part) {
    return part.children().stream().filter(c -> found(c) >= COVERED * pairs.size()).findFirst();
  }

  private int found(Element part) {
    Range range = outline.in(part);
    return found[range.to()] - found[range.from()];
  }

  private static List<String> pairs(String words) {
    String[] all = BETWEEN.split(words.toLowerCase(Locale.ROOT));
    return java.util.stream.IntStream.range(0, all.length - 1)
        .mapToObj(i -> all[i] + " " + all[i + 1])
        .toList();
  }
}
