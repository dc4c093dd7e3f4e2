package org.sayso.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Span;
import org.sayso.read.scrape.Byline;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Datelines;

/** The text of a page's article as it grows, with its blocks. Used by one thread, for one page. */
final class PageText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Byline> bylines = new ArrayList<>();
  private boolean begun;

  /** Adds a paragraph; the dateline of the first one becomes a block of its own. */
  void add(BlockKind kind, String words) {
    int start = text.isEmpty() ? 0 : text.append("\n\n").length();
    text.append(words);
    int dateline = kind == BlockKind.BODY && !begun ? Datelines.length(words) : 0;
    if (dateline > 0) {
      blocks.add(new Block(new Span(start, start + dateline), BlockKind.DATELINE));
    }
    int body = start + dateline;
    while (text.charAt(body) == ' ') {
      body++;
    }
    blocks.add(new Block(new Span(body, text.length()), kind));
    begun |= kind == BlockKind.BODY;
    if (kind == BlockKind.BYLINE) {
      Bylines.standard().read(words).ifPresent(bylines::add);
    }
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** What the bylines shown on the page say. */
  Metadata bylines() {
    return new Metadata(
        Optional.empty(),
        bylines.stream().flatMap(b -> b.publisher().stream()).findFirst(),
        bylines.stream().flatMap(b -> b.authors().stream()).distinct().toList(),
        bylines.stream().flatMap(b -> b.published().stream()).findFirst(),
        bylines.stream().flatMap(b -> b.modified().stream()).findFirst(),
        Optional.empty(),
        Optional.empty());
  }
}
