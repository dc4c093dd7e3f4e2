package org.sayso.read.place;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Place;

/** Places, opened one after another. */
public final class Row implements Contents {
  private final List<Place> places;
  private int next;
  private int left;

  /** These, in order. */
  public Row(List<Place> places) {
    this.places = places;
    this.left = places.stream().mapToInt(Place::size).sum();
  }

  @Override
  public Optional<Piece> next() {
    if (next == places.size()) {
      return Optional.empty();
    }
    Place place = places.get(next++);
    left -= place.size();
    return Optional.of(open(place));
  }

  private static Piece open(Place place) {
    try {
      return place.open();
    } catch (IOException | SecurityException e) {
      return new Piece.Damaged(place.path(), why(e), "");
    }
  }

  private static String why(Exception e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return e instanceof Damage
        ? e.getMessage()
        : "the file cannot be read (" + kind + "); check its permissions";
  }

  @Override
  public OptionalInt left() {
    return OptionalInt.of(left);
  }

  @Override
  public void close() {}
}
