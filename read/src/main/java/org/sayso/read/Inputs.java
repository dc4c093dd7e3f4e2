package org.sayso.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.read.container.Place;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Found;
import org.sayso.read.place.Row;

/**
 * What the user named, expanded to articles: files, folders, patterns, standard input, and the
 * containers among them with what they hold. Folders are looked through when this is made, in the
 * order of names at every level; a file's bytes are read when the stream reaches it, so that one
 * article at a time is in memory. Immutable; each stream reads anew.
 */
public final class Inputs {
  private final List<Place> places;
  private final Intake intake;
  private final GivenMetadata given;

  private Inputs(List<Place> places, Intake intake, GivenMetadata given) {
    this.places = List.copyOf(places);
    this.intake = intake;
    this.given = given;
  }

  /** The files named, and those in the folders named, in the order given. */
  public static Inputs of(List<Path> paths) {
    return named(paths.stream().map(Path::toString).toList());
  }

  /**
   * What these words name, in the order given: files, folders, patterns such as {@code
   * reports/**}{@code /*.html}, addresses, and {@code -} for standard input.
   */
  public static Inputs named(List<String> names) {
    return named(names, Intake.standard());
  }

  /** The same, taken in this way. */
  public static Inputs named(List<String> names, Intake intake) {
    return new Inputs(
        names.stream().map(name -> Places.named(name, intake.named())).toList(),
        intake,
        GivenMetadata.NONE);
  }

  /** The same files, with what the user says about them. */
  public Inputs with(GivenMetadata metadata) {
    return new Inputs(places, intake, metadata);
  }

  /** Opens them, for somebody who wants to know how far it is; close it after use. */
  public Arrivals open() {
    return new Arrivals(new Unpacking(Containers.of(intake), new Row(places)), given);
  }

  /**
   * Everything in order, each read when it is reached. Never throws for a file: see {@link
   * org.sayso.read.input.Unreadable}. Closing it closes the files that are open.
   */
  public Stream<Found> stream() {
    Arrivals arrivals = open();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(arrivals, 0), false)
        .onClose(arrivals::close);
  }
}
