package org.sayso.cli.terminal;

import java.util.Objects;

/**
 * A stretch of text in one ink.
 *
 * @param ink how it looks
 * @param text what it says; white space, control characters and changes of direction become single
 *     spaces
 */
public record Piece(Ink ink, String text) {
  public Piece {
    Objects.requireNonNull(ink, "ink");
    text = text.replaceAll("[\\s\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069\\u00A0]+", " ");
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
