package org.sayso.read.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.SaysoException;
import org.sayso.read.form.Source;
import org.sayso.read.roster.Layout;

/** Finds the files of a list. Stateless. */
final class Gatherer {
  private Gatherer() {}

  /** The files that are named, or lie right in a folder that is, by name. */
  static List<Source> sources(List<Path> paths) {
    return paths.stream().flatMap(p -> files(p).stream()).flatMap(p -> packed(p).stream()).toList();
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files = inside.filter(Files::isRegularFile).sorted().toList();
      if (files.isEmpty()) {
        throw new SaysoException(
            path + ": the folder holds no file", "name the list's files", null);
      }
      return files;
    } catch (IOException e) {
      throw new SaysoException(
          path + ": cannot be read: " + e.getMessage(), "check the path and its permissions", e);
    }
  }

  /** The file that has the layout first, then those that belong to it, in the layout's order. */
  static List<Source> gathered(Layout layout, List<Source> sources) {
    Source main = sources.stream().filter(layout::recognises).findFirst().orElse(sources.get(0));
    Path at = Path.of(main.shown());
    List<Source> all = new ArrayList<>(List.of(main));
    for (String name : layout.beside(main.name())) {
      sources.stream()
          .filter(s -> s.name().equalsIgnoreCase(name))
          .findFirst()
          .ifPresentOrElse(all::add, () -> addBeside(at, name, all));
    }
    return all;
  }

  private static void addBeside(Path at, String name, List<Source> to) {
    for (String file : List.of(name, name + ".gz")) {
      Path path = at.resolveSibling(file);
      if (Files.isRegularFile(path)) {
        to.addAll(packed(path));
        return;
      }
    }
  }

  static List<Source> packed(Path path) {
    try {
      return Packed.sources(path);
    } catch (IOException e) {
      throw new SaysoException(
          path + ": cannot be read: " + e.getMessage(), "check the path and its permissions", e);
    }
  }
}
