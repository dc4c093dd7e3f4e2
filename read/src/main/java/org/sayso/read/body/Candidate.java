package org.sayso.read.body;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where the article may stand, as one way of looking finds it.
 *
 * @param way how it was found
 * @param lines which paragraphs of the outline it holds; not to be changed
 */
record Candidate(Way way, BitSet lines) {
  /** A way of looking for the article. */
  enum Way {
    /** The page states the article's words beside the mark-up, and most of them stand here. */
    STATED(4),
    /** Microdata: {@code itemprop="articleBody"}. */
    MICRODATA(4),
    /** A name that a content system gives to the body of its articles. */
    NAMED(2),
    /** {@code article} or {@code main}. */
    SEMANTIC(1),
    /** The part with most points, as Readability counts them. */
    SCORED(2),
    /** The smallest part that holds most of the page's running text. */
    DENSE(1);

    private final double trust;

    Way(double trust) {
      this.trust = trust;
    }

    /** How much the way's word counts when candidates are compared. */
    double trust() {
      return trust;
    }
  }

  static Candidate of(Way way, List<Element> parts, Outline outline) {
    BitSet lines = new BitSet();
    for (Element part : parts) {
      lines.set(outline.in(part).from(), outline.in(part).to());
    }
    return new Candidate(way, lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }
}
