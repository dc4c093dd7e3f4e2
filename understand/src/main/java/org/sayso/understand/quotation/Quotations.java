package org.sayso.understand.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;

/**
 * The outermost quotations of an article, in order. Marks pair inside a block: “ ” " « » „ and
 * doubled single marks. A curly mark may be closed by a straight one, as careless typing does.
 * Immutable.
 */
public final class Quotations {
  private final List<Quotation> all;
  private final NavigableMap<Integer, Quotation> byStart = new TreeMap<>();

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
    all.forEach(q -> byStart.put(q.outer().start(), q));
  }

  /** The quotations of every block but boilerplate. */
  public static Quotations of(Article article) {
    List<Quotation> found = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != BlockKind.BOILERPLATE) {
        scan(article.text(), i, blocks.get(i).span(), found);
      }
    }
    return new Quotations(found);
  }

  /** In the order of the text; none overlaps another. */
  public List<Quotation> all() {
    return all;
  }

  /** The quotation that holds this offset, marks included. */
  public Optional<Quotation> at(int offset) {
    return Optional.ofNullable(byStart.floorEntry(offset))
        .map(e -> e.getValue())
        .filter(q -> offset < q.outer().end());
  }

  /** Whether the span lies wholly in one quotation, marks included. */
  public boolean hold(Span span) {
    return at(span.start()).filter(q -> q.outer().covers(span)).isPresent();
  }

  /** The quotations that share a unit with the span, in order. */
  public Stream<Quotation> overlapping(Span span) {
    Integer first = byStart.floorKey(span.start());
    return byStart.subMap(first == null ? 0 : first, true, span.end(), false).values().stream()
        .filter(q -> q.outer().overlaps(span));
  }

  private static void scan(String text, int block, Span span, List<Quotation> found) {
    int at = span.start();
    while (at < span.end()) {
      int width = Marks.opening(text, at, span);
      if (width == 0) {
        at++;
        continue;
      }
      int close = Marks.closing(text, at, span);
      int end = close < 0 ? span.end() : close + Marks.width(text, close);
      int inner = close < 0 ? span.end() : close;
      if (inner > at + width) {
        found.add(new Quotation(new Span(at, end), new Span(at + width, inner), block, close >= 0));
      }
      at = Math.max(end, at + width);
    }
  }
}
