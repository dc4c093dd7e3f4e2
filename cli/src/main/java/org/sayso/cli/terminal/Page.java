package org.sayso.cli.terminal;

import java.util.List;

/**
 * Lays out lines for a person: wrapped to the width, in inks where there are colours. Line breaks
 * and control characters in a text become spaces or nothing, so that no article can play tricks on
 * a terminal. Not thread-safe.
 */
public final class Page {
  private final DataOut out;
  private final int width;
  private final boolean colours;
  private boolean fresh = true;

  /** A page on this terminal, its lines going to {@code out}. */
  public Page(Terminal terminal, DataOut out) {
    this.out = out;
    this.width = terminal.width().getAsInt();
    this.colours = terminal.colours();
  }

  /** A text in one ink, every line of it indented by so many columns. */
  public Page text(int indent, Ink ink, String text) {
    return pieces(indent, Piece.of(ink, text));
  }

  /** Pieces of one line, wrapped together. */
  public Page pieces(int indent, Piece... pieces) {
    List<List<Piece>> lines = Wrapping.wrap(List.of(pieces), width - indent);
    for (List<Piece> line : lines) {
      out.line((" ".repeat(indent) + inked(line)).stripTrailing());
    }
    fresh = false;
    return this;
  }

  /** An empty line, unless the page is empty yet. */
  public Page gap() {
    if (!fresh) {
      out.line("");
    }
    return this;
  }

  private String inked(List<Piece> line) {
    StringBuilder text = new StringBuilder();
    StringBuilder stretch = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      Ink ink = line.get(i).ink();
      stretch.append(line.get(i).text());
      if (i + 1 == line.size() || line.get(i + 1).ink() != ink) {
        text.append(colours ? ink.on(stretch.toString()) : stretch);
        stretch.setLength(0);
      }
    }
    return text.toString();
  }
}
