package org.sayso.read;

import java.util.Iterator;
import java.util.OptionalInt;
import org.sayso.model.article.Metadata;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;

/** The items of one run as they come in. Used once, on one thread. */
public final class Arrivals implements Iterator<Found>, AutoCloseable {
  private final Unpacking unpacking;
  private final GivenMetadata given;

  Arrivals(Unpacking unpacking, GivenMetadata given) {
    this.unpacking = unpacking;
    this.given = given;
  }

  /**
   * How many items there will be in all, as far as is known: a file that proves to be a container
   * brings more. Empty while a container is open that does not know what it holds.
   */
  public OptionalInt expected() {
    return unpacking.expected();
  }

  @Override
  public boolean hasNext() {
    return unpacking.hasNext();
  }

  @Override
  public Found next() {
    Found found = unpacking.next();
    return found instanceof Input input ? told(input) : found;
  }

  @Override
  public void close() {
    unpacking.close();
  }

  /** What the user says wins over what the container says. */
  private Input told(Input input) {
    Metadata all = given.of(input.path()).orElse(Metadata.NONE).orElse(input.given());
    return new Input(input.path(), input.bytes(), all, input.declared());
  }
}
