package org.sayso.read.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;
import org.sayso.read.scrape.Zone;

/**
 * The paragraphs of one text while the rules claim them one after another; the first claim stands.
 * Used by one thread, for one reading.
 */
final class Draft {
  /** Words from which an unclaimed paragraph that ends as a sentence is prose. */
  private static final int PROSE = 12;

  private final String text;
  private final List<Span> spans;
  private final List<Optional<BlockKind>> kinds;

  Draft(String text, List<Span> spans) {
    this.text = text;
    this.spans = new ArrayList<>(spans);
    this.kinds = new ArrayList<>(Collections.nCopies(spans.size(), Optional.empty()));
  }

  String text() {
    return text;
  }

  int size() {
    return spans.size();
  }

  Span span(int i) {
    return spans.get(i);
  }

  String words(int i) {
    return spans.get(i).in(text);
  }

  boolean isOpen(int i) {
    return kinds.get(i).isEmpty();
  }

  boolean is(int i, BlockKind kind) {
    return kinds.get(i).filter(kind::equals).isPresent();
  }

  void claim(int i, BlockKind kind) {
    if (isOpen(i)) {
      kinds.set(i, Optional.of(kind));
    }
  }

  /** Claims the first letters of a paragraph; what follows becomes an open paragraph of its own. */
  void claimStart(int i, int length, BlockKind kind) {
    Span whole = spans.get(i);
    Optional<Span> rest = Paragraphs.trim(text, whole.start() + length, whole.end());
    Optional<Span> first = Paragraphs.trim(text, whole.start(), whole.start() + length);
    if (first.isPresent()) {
      rest.ifPresent(r -> insert(i + 1, r));
      spans.set(i, first.get());
      claim(i, kind);
    }
  }

  /** Claims the last letters of a paragraph, from an offset in it. */
  void claimEnd(int i, int from, BlockKind kind) {
    Span whole = spans.get(i);
    Optional<Span> rest = Paragraphs.trim(text, whole.start(), whole.start() + from);
    Optional<Span> last = Paragraphs.trim(text, whole.start() + from, whole.end());
    if (rest.isPresent() && last.isPresent()) {
      insert(i + 1, last.get());
      claim(i + 1, kind);
      spans.set(i, rest.get());
    }
  }

  private void insert(int i, Span span) {
    spans.add(i, span);
    kinds.add(i, Optional.empty());
  }

  int wordCount(int i) {
    return words(i).strip().split("\\s+").length;
  }

  /** Whether an unclaimed paragraph reads like a report's own sentences. */
  boolean isProse(int i) {
    return isOpen(i) && wordCount(i) >= PROSE && Paragraphs.endsSentence(words(i));
  }

  /** The first paragraph of prose; the size where there is none. */
  int firstProse() {
    int i = 0;
    while (i < size() && !isProse(i)) {
      i++;
    }
    return i;
  }

  /** The last paragraph of prose; -1 where there is none. */
  int lastProse() {
    int i = size() - 1;
    while (i >= 0 && !isProse(i)) {
      i--;
    }
    return i;
  }

  /** Where each paragraph stands, as the claims are now. */
  IntFunction<Zone> zones() {
    int first = firstProse();
    int last = lastProse();
    return i -> i < first ? Zone.HEAD : i > last ? Zone.TAIL : Zone.MIDDLE;
  }

  /** The words of all paragraphs of a kind, in order. */
  List<String> wordsOf(BlockKind kind) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (is(i, kind)) {
        found.add(words(i));
      }
    }
    return found;
  }

  /** The blocks; what is still open is body. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      blocks.add(new Block(spans.get(i), kinds.get(i).orElse(BlockKind.BODY)));
    }
    return blocks;
  }
}
