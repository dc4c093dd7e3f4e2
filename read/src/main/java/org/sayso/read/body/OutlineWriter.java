package org.sayso.read.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.sayso.model.article.BlockKind;

/**
 * Writes a page out as paragraphs, as a browser would break them: at blocks and at double line
 * breaks. One walk over the page, without recursion. Used for one page.
 */
final class OutlineWriter implements NodeFilter {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source",
          "ruby", "rb", "rt", "rp", "rtc", "link", "meta");

  /** Readings printed over the characters that they explain. */
  private static final Set<String> GLOSS = Set.of("rt", "rp", "rtc");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** From how many letters a stretch of text counts as running text. */
  private static final int STRETCH = 40;

  /** Elements of a page of common size: the map need not grow. */
  private static final int ROOM = 1024;

  /**
   * A part of the page that is being walked through.
   *
   * @param caption whether its own name says that it holds the words under a picture
   */
  private record Block(Element element, boolean caption) {}

  private final Predicate<Element> leftOut;
  private final CaptionNames captionNames = CaptionNames.standard();
  private final List<Line> lines = new ArrayList<>();
  private final List<Element> parts = new ArrayList<>();
  private final Map<Element, Range> ranges = new IdentityHashMap<>(ROOM);
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private BlockKind kind = BlockKind.BODY;
  private int captions;
  private int links;
  private int linked;
  private int prose;
  private boolean broken;

  private OutlineWriter(Predicate<Element> leftOut) {
    this.leftOut = leftOut;
  }

  static Outline write(Document page, Predicate<Element> leftOut) {
    OutlineWriter writer = new OutlineWriter(leftOut);
    page.body().filter(writer);
    writer.close();
    return new Outline(writer.lines, writer.parts, writer.ranges);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void write(String text) {
    int length = text.strip().length();
    if (length > 0) {
      broken = false;
      linked += links > 0 ? length : 0;
      prose += links == 0 && length >= STRETCH ? length : 0;
    }
    words.append(text);
  }

  /** Code that is left out ends no paragraph, and neither does what stands among words. */
  private static boolean isInline(String name) {
    return INLINE.contains(name) || Clutter.CODE.contains(name);
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    boolean inline = isInline(name);
    if (GLOSS.contains(name) || leftOut.test(element)) {
      if (!inline) {
        close();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (!inline) {
      close();
      Block block = new Block(element, captionNames.name(element));
      blocks.push(block);
      parts.add(element);
      captions += block.caption ? 1 : 0;
      kind = kindOf(name);
    }
    links += name.equals("a") ? 1 : 0;
    starts.push(lines.size());
    return FilterResult.CONTINUE;
  }

  private BlockKind kindOf(String name) {
    return captions > 0
        ? BlockKind.CAPTION
        : HEADINGS.contains(name) ? BlockKind.HEADING : BlockKind.BODY;
  }

  private void lineBreak() {
    if (broken) {
      close();
    }
    words.append(' ');
    broken = true;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      shut(element);
    }
    return FilterResult.CONTINUE;
  }

  private void shut(Element element) {
    String name = element.normalName();
    links -= name.equals("a") ? 1 : 0;
    if (!isInline(name) && !name.equals("br")) {
      close();
      captions -= blocks.pop().caption ? 1 : 0;
      kind = kindOf(blocks.isEmpty() ? "" : blocks.peek().element.normalName());
    }
    ranges.put(element, new Range(starts.pop(), lines.size()));
  }

  private void close() {
    String line = level(words);
    if (!line.isEmpty()) {
      Element place = blocks.peek().element;
      double share = Math.min(1, (double) linked / line.length());
      lines.add(new Line(new PagePart(kind, line, share), place, linked, prose));
    }
    words.setLength(0);
    linked = 0;
    prose = 0;
    broken = false;
  }

  /** White space of any kind to one space, marks without width to nothing. */
  private static String level(CharSequence words) {
    StringBuilder level = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && !level.isEmpty()) {
          level.append(' ');
        }
        level.append(c);
        gap = false;
      }
    }
    return level.toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c > '~' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
  }
}
