package org.sayso.read.list;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.WatchList;

/** The invented lists beside these tests. */
final class Samples {
  static final Instant DAY = Instant.parse("2025-03-05T06:07:08Z");

  private Samples() {}

  static Path path(String name) {
    try {
      return Path.of(Samples.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static WatchList read(String name) {
    return new WatchListReader().read(ListFiles.of(DAY, path(name)));
  }

  static ListEntry entry(String file, String id) {
    return read(file).entries().stream()
        .filter(e -> e.profile().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Every name with its standing: "The Baker WEAK". */
  static List<String> names(Profile profile) {
    return profile.names().stream().map(n -> n.words() + " " + n.standing()).toList();
  }

  static KnownName name(Profile profile, String words) {
    return profile.names().stream().filter(n -> n.words().equals(words)).findFirst().orElseThrow();
  }
}
