package org.sayso.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.Hit;
import org.sayso.model.text.Span;

/** What a search found, the words that were asked for standing out. */
public final class HitsView {
  private final Page page;

  /** On this page. */
  public HitsView(Page page) {
    this.page = page;
  }

  /** All of them, in the order given. */
  public void hits(List<Hit> hits) {
    for (Hit hit : hits) {
      page.gap();
      page.pieces(
          0,
          Piece.of(Ink.STRONG, FindingLines.articleName(hit.article())),
          Piece.of(Ink.FAINT, " [" + place(hit) + "]"));
      page.pieces(2, snippet(hit).toArray(Piece[]::new));
    }
  }

  private static List<Piece> snippet(Hit hit) {
    List<Piece> pieces = new ArrayList<>();
    if (!hit.speakers().isEmpty()) {
      pieces.add(Piece.plain(hit.speakers() + ": "));
    }
    int at = 0;
    for (Span span : hit.highlights()) {
      pieces.add(Piece.of(Ink.WORDS, hit.snippet().substring(at, span.start())));
      pieces.add(Piece.of(Ink.FOUND, span.in(hit.snippet())));
      at = span.end();
    }
    pieces.add(Piece.of(Ink.WORDS, hit.snippet().substring(at)));
    return pieces;
  }

  private static String place(Hit hit) {
    String what = hit.statement().map(s -> s.toString()).orElse(hit.kind());
    return what + " of " + hit.article().id();
  }
}
