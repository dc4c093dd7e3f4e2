package org.sayso.read;

import java.nio.file.Path;
import java.util.Optional;
import org.sayso.model.article.Skipped;

/** A file to open later, or a place where there is none to open. */
record Place(Path path, Optional<Skipped> refusal) {
  static Place file(Path path) {
    return new Place(path, Optional.empty());
  }

  static Place refused(Path path, String reason) {
    return new Place(path, Optional.of(new Skipped(path.toString(), reason, "")));
  }
}
