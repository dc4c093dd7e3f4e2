package org.sayso.read.body;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a page in their order, and for each part of the page which of them it holds.
 * Every figure about a part is a difference of two running totals, so that asking costs the same
 * for a page as for a line. Not changed after it is made.
 */
final class Outline {
  private final List<Line> lines;
  private final List<Element> parts;
  private final Map<Element, Range> ranges;
  private final int[] letters;
  private final int[] links;
  private final int[] prose;

  /** Takes the ranges over: they are not to be changed any more. */
  Outline(List<Line> lines, List<Element> parts, Map<Element, Range> ranges) {
    this.lines = List.copyOf(lines);
    this.parts = List.copyOf(parts);
    this.ranges = ranges;
    letters = new int[lines.size() + 1];
    links = new int[lines.size() + 1];
    prose = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      letters[i + 1] = letters[i] + line.part().words().length();
      links[i + 1] = links[i] + line.linked();
      prose[i + 1] = prose[i] + line.prose();
    }
  }

  /** The paragraphs of a page without the parts that are left out. */
  static Outline of(Document page, Predicate<Element> leftOut) {
    return OutlineWriter.write(page, leftOut);
  }

  List<Line> lines() {
    return lines;
  }

  /** The parts of the page that are not left out, in their order. */
  List<Element> parts() {
    return parts;
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** The paragraphs that a part holds; none where it was left out. */
  Range in(Element part) {
    return ranges.getOrDefault(part, Range.NONE);
  }

  int letters(Element part) {
    return total(letters, in(part));
  }

  /** Letters of running text: long stretches outside links. */
  int prose(Element part) {
    return total(prose, in(part));
  }

  /** The share of a part's letters that are links, from 0 to 1. */
  double linkShare(Element part) {
    int all = letters(part);
    return all == 0 ? 0 : Math.min(1, (double) total(links, in(part)) / all);
  }

  private static int total(int[] totals, Range range) {
    return totals[range.to()] - totals[range.from()];
  }
}
