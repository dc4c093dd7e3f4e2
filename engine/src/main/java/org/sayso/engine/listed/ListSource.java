package org.sayso.engine.listed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of one list.
 *
 * @param name how the user calls it; empty takes the name of its layout
 * @param paths its files; those that belong to them in the same folder need not be named
 * @param retrieved when they were fetched
 * @param fields for tables of any layout: a file with one {@code slot=column} a line
 */
public record ListSource(
    Optional<String> name, List<Path> paths, Instant retrieved, Optional<Path> fields) {
  public ListSource {
    Objects.requireNonNull(name, "name");
    paths = List.copyOf(paths);
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(fields, "fields");
  }
}
