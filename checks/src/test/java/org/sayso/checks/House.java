package org.sayso.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things stand in the repository. Lists are sorted. */
final class House {
  static final List<String> PARTS =
      List.of(
          "model",
          "read",
          "understand",
          "link",
          "weave",
          "store",
          "engine",
          "serve",
          "cli",
          "bench");

  static final Path ROOT = root();

  private House() {}

  /** The main sources of a part. */
  static List<Path> mainSources(String part) {
    return files(ROOT.resolve(part).resolve("src/main/java"), ".java");
  }

  /** The test sources of a part. */
  static List<Path> testSources(String part) {
    return files(ROOT.resolve(part).resolve("src/test/java"), ".java");
  }

  /** Every file below a folder whose name ends so; none where there is no folder. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
          .filter(f -> !isBuilt(folder.relativize(f)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("not readable as UTF-8: " + file, e);
    }
  }

  /** The path as a person would write it: from the root of the repository. */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static boolean isBuilt(Path file) {
    for (Path step : file) {
      String name = step.toString();
      if (name.equals("target")
          || name.equals("node_modules")
          || name.equals("dist")
          || name.equals(".sayso")) {
        return true;
      }
    }
    return false;
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("checks/src/test"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("run the checks from inside the repository");
    }
    return at;
  }
}
