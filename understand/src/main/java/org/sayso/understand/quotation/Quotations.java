package org.sayso.understand.quotation;

import java.util.ArrayList;
import java.util.Comparator;
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
 * The outermost quotations of an article, in order. Marks pair inside a block, as {@code marks.tsv}
 * says; a mark that nothing closes quotes the rest of its block only where speech surely goes on.
 * Immutable.
 */
public final class Quotations {
  private final List<Quotation> all;
  private final List<Turn> turns;
  private final NavigableMap<Integer, Quotation> byStart = new TreeMap<>();

  private Quotations(List<Quotation> all, List<Turn> turns) {
    this.all = all.stream().sorted(Comparator.comparing(Quotation::outer)).toList();
    this.turns = List.copyOf(turns);
    this.all.forEach(q -> byStart.put(q.outer().start(), q));
  }

  /** The quotations of every block but boilerplate. */
  public static Quotations of(Article article) {
    List<Quotation> found = new ArrayList<>();
    List<Block> blocks = article.blocks();
    List<Turn> turns = new ArrayList<>(Turns.of(article));
    turns.addAll(Posts.of(article));
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      List<Span> spoken =
          turns.stream().flatMap(t -> t.words().stream()).filter(block::covers).toList();
      if (blocks.get(i).kind() != BlockKind.BOILERPLATE && spoken.isEmpty()) {
        scan(article, i, found);
      }
      for (Span words : spoken) {
        found.add(new Quotation(words, words, i, true));
      }
    }
    return new Quotations(found, turns);
  }

  /** In the order of the text; none overlaps another. */
  public List<Quotation> all() {
    return all;
  }

  /** The turns of a transcript, in order; what they say is quoted without marks. */
  public List<Turn> turns() {
    return turns;
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

  private static void scan(Article article, int block, List<Quotation> found) {
    Span span = article.blocks().get(block).span();
    Marks marks = new Marks(article.text(), span);
    int at = span.start();
    while (at < span.end()) {
      at = marks.behindTag(at);
      Marks.Mark mark = marks.opening(at);
      if (mark == null) {
        at++;
        continue;
      }
      Marks.Close close = marks.closing(mark, at);
      int inner = at + mark.open().length();
      if (close != null && close.inner() > inner) {
        Span words = new Span(inner, close.inner());
        found.add(new Quotation(new Span(at, close.outer()), words, block, true));
        at = close.outer();
      } else if (close == null && inner < span.end() && Unclosed.runsOn(article, block, at)) {
        found.add(
            new Quotation(new Span(at, span.end()), new Span(inner, span.end()), block, false));
        at = span.end();
      } else {
        at = Math.max(inner, close == null ? inner : close.outer());
      }
    }
  }
}
