package org.sayso.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gold data and scorers, which are not part of the project.
 *
 * @param folder where they are; need not exist
 * @param scratch where archives are unpacked
 */
record Shared(Path folder, Path scratch) {
  /** SAYSO_SHARED, or the folder {@code shared} beside the repository. */
  static Shared of(Path root, Path scratch) {
    String told = System.getenv("SAYSO_SHARED");
    Path folder = told == null || told.isBlank() ? root.resolveSibling("shared") : Path.of(told);
    return new Shared(folder.toAbsolutePath().normalize(), scratch);
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** The files of a task's input, sorted; none where they are not at hand. */
  List<Path> files(String input) throws IOException, InterruptedException {
    int bang = input.indexOf('!');
    if (bang < 0) {
      return matching(folder.resolve(input));
    }
    Path archive = folder.resolve(input.substring(0, bang));
    return Files.exists(archive) ? matching(unpack(archive, input.substring(bang + 1))) : List.of();
  }

  private Path unpack(Path archive, String inside) throws IOException, InterruptedException {
    Path web = scratch.resolve("web");
    if (!Files.exists(web)) {
      Files.createDirectories(scratch);
      Commands.run(scratch, List.of("tar", "-xzf", archive.toString(), "-C", scratch.toString()));
    }
    return web.resolve(inside).resolve("*");
  }

  private static List<Path> matching(Path pattern) {
    Path parent = pattern.getParent();
    PathMatcher name = FileSystems.getDefault().getPathMatcher("glob:" + pattern.getFileName());
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(f -> name.matches(f.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
