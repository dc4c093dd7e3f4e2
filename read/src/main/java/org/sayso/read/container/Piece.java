package org.sayso.read.container;

import java.util.Objects;

/**
 * What a container gives next: a {@link Parcel} to look into, a {@link Damaged} piece to tell of, a
 * {@link Remark} on what was given, a piece that is {@link Over} and only counted, or a {@link
 * Shelf} of further pieces.
 */
public sealed interface Piece permits Parcel, Piece.Damaged, Piece.Remark, Piece.Over, Piece.Shelf {
  /**
   * A piece that cannot be read, though what follows can.
   *
   * @param path the whole way to it, see {@link Parcel#inside}
   * @param reason what is wrong and what would mend it, one sentence
   * @param where the place inside, "" where it is the whole of it
   */
  record Damaged(String path, String reason, String where) implements Piece {
    public Damaged {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(where, "where");
    }
  }

  /**
   * What is to be known of pieces that were given all the same.
   *
   * @param path the whole way to them
   * @param words what it is and what would mend it, one sentence
   * @param where the place inside, "" where it is the whole of it
   */
  record Remark(String path, String words, String where) implements Piece {
    public Remark {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(where, "where");
    }
  }

  /**
   * A piece that is no article and was not tried; counted, and told once at the container's end.
   *
   * @param kind what is counted, in the form in which it follows a number: ".png", "revisit record"
   */
  record Over(String kind) implements Piece {}

  /**
   * Further pieces under a path of their own, such as a folder; no container, so that it does not
   * count as a depth.
   *
   * @param path what they lie in
   * @param contents the pieces
   */
  record Shelf(String path, Contents contents) implements Piece {}
}
