package org.sayso.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Skipped;

/**
 * What the user named, expanded to files. Folders are looked through when this is made, in the
 * order of names at every level; a file's bytes are read when the stream reaches it, so that one
 * file at a time is in memory. Immutable; each stream reads anew.
 */
public final class Inputs {
  /** The size in bytes above which a file is not opened at all. */
  public static final long MAX_BYTES = 64L << 20;

  private final List<Place> places;
  private final GivenMetadata given;

  private Inputs(List<Place> places, GivenMetadata given) {
    this.places = List.copyOf(places);
    this.given = given;
  }

  /** The files named, and those in the folders named, in the order given. */
  public static Inputs of(List<Path> paths) {
    List<Place> places = new ArrayList<>();
    for (Path path : paths) {
      places.addAll(new Folders().expand(path));
    }
    return new Inputs(places, GivenMetadata.NONE);
  }

  /** The same files, with what the user says about them. */
  public Inputs with(GivenMetadata metadata) {
    return new Inputs(places, metadata);
  }

  /** How many items the stream will give, those that cannot be read included. */
  public int size() {
    return places.size();
  }

  /** The files, each read when it is reached. Never throws for a file: see {@link Unreadable}. */
  public Stream<Found> stream() {
    return places.stream().map(this::open);
  }

  private Found open(Place place) {
    return place.refusal().<Found>map(Unreadable::new).orElseGet(() -> load(place.path()));
  }

  private Found load(Path path) {
    String name = path.toString();
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        return refused(
            name,
            "the file has "
                + (size >> 20)
                + " MB, more than the "
                + (MAX_BYTES >> 20)
                + " MB that one article may have; split it into one file an article");
      }
      return new Input(name, Files.readAllBytes(path), given.of(name).orElse(Metadata.NONE));
    } catch (IOException | SecurityException e) {
      return refused(name, "the file cannot be read (" + why(e) + "); check its permissions");
    }
  }

  private static Unreadable refused(String path, String reason) {
    return new Unreadable(new Skipped(path, reason, ""));
  }

  private static String why(Exception e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
