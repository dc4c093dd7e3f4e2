package org.sayso.read.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.Lexicon;

/**
 * Takes out of a page what is not of its article: code, menus, hidden parts, and what its class
 * calls related, comment or share. A part that holds a good share of the page's sentences stays,
 * whatever it is called. Immutable.
 */
final class Clutter {
  private static final String CODE =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, button, input, select, textarea, label, nav, dialog, menu, "
          + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=complementary], "
          + "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final String SIDES = "footer, aside, header, form";

  /** The share of a page's sentences from which a part is too large to be clutter. */
  private static final double LARGE = 0.4;

  private final Pattern clutter = Lexicon.of("clutter.tsv").where("clutter").anyOf(1);
  private final Pattern keep = Lexicon.of("clutter.tsv").where("keep").anyOf(1);

  /** Takes everything out that is not of the article; changes the page. */
  void removeFrom(Document page) {
    Prose prose = Prose.of(page);
    removeHidden(page, prose);
    for (Element element : page.select("[class], [id]")) {
      if (isClutter(element)) {
        removeIfSmall(element, prose);
      }
    }
  }

  /** Takes out what no reader sees, menus, and the sides of the page; changes the page. */
  void removeHidden(Document page) {
    removeHidden(page, Prose.of(page));
  }

  private static void removeHidden(Document page, Prose prose) {
    for (Element element : page.select(CODE)) {
      removeIfSmall(element, prose);
    }
    for (Element element : page.select(SIDES)) {
      if (!element.normalName().equals("header") || element.selectFirst("h1") == null) {
        removeIfSmall(element, prose);
      }
    }
  }

  private static void removeIfSmall(Element element, Prose prose) {
    boolean attached = element.parent() != null;
    if (attached && prose.share(element) < LARGE) {
      element.remove();
    }
  }

  private boolean isClutter(Element element) {
    if (List.of("html", "body", "article", "main", "h1", "p").contains(element.normalName())) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return clutter.matcher(names).find() && !keep.matcher(names).find();
  }
}
