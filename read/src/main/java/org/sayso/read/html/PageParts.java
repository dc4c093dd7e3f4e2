package org.sayso.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.sayso.model.article.BlockKind;

/**
 * Writes a part of a page out as paragraphs, as a browser would break them: at blocks and at double
 * line breaks. Used for one part.
 */
final class PageParts implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

  private final List<PagePart> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private BlockKind kind = BlockKind.BODY;
  private int captions;
  private int links;
  private int linked;
  private boolean broken;

  private PageParts() {}

  static List<PagePart> of(Element element) {
    PageParts writer = new PageParts();
    element.traverse(writer);
    writer.close();
    return writer.parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text.text());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void write(String text) {
    if (!text.isBlank()) {
      broken = false;
      linked += links > 0 ? text.strip().length() : 0;
    }
    words.append(text);
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (!INLINE.contains(name)) {
      close();
      captions += isCaption(element) ? 1 : 0;
      kind =
          captions > 0
              ? BlockKind.CAPTION
              : name.matches("h[1-6]") ? BlockKind.HEADING : BlockKind.BODY;
    }
    links += name.equals("a") ? 1 : 0;
  }

  private void lineBreak() {
    if (broken) {
      close();
    }
    words.append(' ');
    broken = true;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      links -= name.equals("a") ? 1 : 0;
      if (!INLINE.contains(name) && !name.equals("br")) {
        close();
        captions -= isCaption(element) ? 1 : 0;
        kind = captions > 0 ? BlockKind.CAPTION : BlockKind.BODY;
      }
    }
  }

  private static boolean isCaption(Element element) {
    return element.normalName().equals("figcaption")
        || element
            .className()
            .matches(
                "(?is).*\\b\\w*(?:caption|photo-?credit|image-?credit|img-?credit|wp-caption-text)\\w*\\b.*");
  }

  private void close() {
    String line = words.toString().replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
    if (!line.isEmpty()) {
      parts.add(new PagePart(kind, line, Math.min(1, (double) linked / line.length())));
    }
    words.setLength(0);
    linked = 0;
    broken = false;
  }
}
