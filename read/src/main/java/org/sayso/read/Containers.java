package org.sayso.read;

import java.util.List;
import org.sayso.read.archive.Gzip;
import org.sayso.read.container.Container;

/** The kinds of containers that are opened, in the order in which they are tried. */
final class Containers {
  private Containers() {}

  static List<Container> standard() {
    return List.of(new Gzip());
  }
}
