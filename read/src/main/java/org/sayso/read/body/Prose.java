package org.sayso.read.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How many letters of running text each part of a page holds, before anything is left out: long
 * stretches outside links. Counted in one walk over the page.
 */
final class Prose implements NodeVisitor {
  private static final int STRETCH = 40;

  /** Elements of a page of common size: the map need not grow. */
  private static final int ROOM = 1024;

  private final Map<Element, Count> counts = new IdentityHashMap<>(ROOM);
  private final Deque<Count> open = new ArrayDeque<>();
  private final int all;
  private int links;

  private Prose(Document page) {
    open.push(new Count());
    page.traverse(this);
    all = Math.max(1, open.pop().letters);
  }

  static Prose of(Document page) {
    return new Prose(page);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int length = links > 0 ? 0 : text.getWholeText().strip().length();
      open.peek().letters += length >= STRETCH ? length : 0;
    } else if (node instanceof Element element) {
      links += element.nameIs("a") ? 1 : 0;
      open.push(new Count());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      Count count = open.pop();
      count.title |= element.nameIs("h1");
      counts.put(element, count);
      open.peek().letters += count.letters;
      open.peek().title |= count.title;
    }
  }

  /** The part's share of the page's running text, from 0 to 1. */
  double share(Element part) {
    return (double) count(part).letters / all;
  }

  /** Whether a heading of the first rank stands in the part. */
  boolean hasTitle(Element part) {
    return count(part).title;
  }

  private Count count(Element part) {
    return counts.getOrDefault(part, new Count());
  }

  /** What an open part holds so far. */
  private static final class Count {
    int letters;
    boolean title;
  }
}
