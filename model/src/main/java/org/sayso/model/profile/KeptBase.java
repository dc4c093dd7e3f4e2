package org.sayso.model.profile;

import java.util.Objects;

/**
 * Knowledge that a case keeps, in short.
 *
 * @param name what the user calls it
 * @param files the names of the files that it was read from, as given
 * @param profiles how many
 */
public record KeptBase(String name, String files, int profiles) {
  public KeptBase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(files, "files");
  }
}
