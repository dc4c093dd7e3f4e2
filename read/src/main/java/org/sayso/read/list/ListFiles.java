package org.sayso.read.list;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes up a list.
 *
 * @param name how the user calls it; empty takes the name of its layout ({@code un}, {@code eu}, …)
 * @param paths its files; those that belong to one of them and lie in the same folder ({@code
 *     alt.csv} beside {@code sdn.csv}) are found without being named
 * @param retrieved when they were fetched
 * @param fieldMap for tables of any layout: a file with one {@code slot=column} a line, or these
 *     words themselves with commas between them ({@code name=Full name,alias=Also})
 */
public record ListFiles(String name, List<Path> paths, Instant retrieved, Optional<Path> fieldMap) {
  public ListFiles {
    Objects.requireNonNull(name, "name");
    paths = List.copyOf(paths);
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(fieldMap, "fieldMap");
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("a list without files: " + name);
    }
  }

  /** One file, or several of one list, under the layout's own name. */
  public static ListFiles of(Instant retrieved, Path... paths) {
    return new ListFiles("", List.of(paths), retrieved, Optional.empty());
  }
}
