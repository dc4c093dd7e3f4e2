package org.sayso.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How many letters of running text each part of a page holds: long stretches outside links. Counted
 * once; what is removed from the page later still counts.
 */
final class Prose {
  private static final int STRETCH = 40;

  private final Map<Element, Integer> letters = new IdentityHashMap<>();
  private final Document page;

  private Prose(Document page) {
    this.page = page;
  }

  static Prose of(Document page) {
    Prose prose = new Prose(page);
    page.traverse(prose.counter());
    return prose;
  }

  private NodeVisitor counter() {
    return (node, depth) -> {
      if (node instanceof TextNode text
          && text.text().strip().length() >= STRETCH
          && !inLink(text)) {
        add(text.parent(), text.text().strip().length());
      }
    };
  }

  private static boolean inLink(Node node) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (at.nameIs("a")) {
        return true;
      }
    }
    return false;
  }

  private void add(Node from, int length) {
    for (Node at = from; at instanceof Element element; at = at.parent()) {
      letters.merge(element, length, Integer::sum);
    }
  }

  int in(Element part) {
    return letters.getOrDefault(part, 0);
  }

  /** The part's share of the page's running text, from 0 to 1. */
  double share(Element part) {
    return (double) in(part) / Math.max(1, in(page));
  }
}
