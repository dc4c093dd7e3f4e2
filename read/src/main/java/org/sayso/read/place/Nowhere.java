package org.sayso.read.place;

import org.sayso.read.container.Piece;
import org.sayso.read.container.Place;

/**
 * A place where there is nothing to open.
 *
 * @param path as the user named it
 * @param reason why, and what would mend it
 */
public record Nowhere(String path, String reason) implements Place {
  @Override
  public Piece open() {
    return new Piece.Damaged(path, reason, "");
  }
}
