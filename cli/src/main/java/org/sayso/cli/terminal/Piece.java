package org.sayso.cli.terminal;

import java.util.Objects;

/**
 * A stretch of text in one ink.
 *
 * @param ink how it looks
 * @param text what it says; white space and control characters become single spaces
 */
public record Piece(Ink ink, String text) {
  public Piece {
    Objects.requireNonNull(ink, "ink");
    text = text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029\\u00A0]+", " ");
  }

  /** In this ink. */
  public static Piece of(Ink ink, String text) {
    return new Piece(ink, text);
  }

  /** As it is. */
  public static Piece plain(String text) {
    return new Piece(Ink.PLAIN, text);
  }
}
