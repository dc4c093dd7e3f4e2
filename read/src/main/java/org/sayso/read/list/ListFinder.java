package org.sayso.read.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.SaysoException;

/** Finds the lists in files and folders that a user names. Stateless. */
public final class ListFinder {
  private ListFinder() {}

  /**
   * One path for each list: a file stands for itself, a folder for every file in it, however deep,
   * that has the layout of a list; files that only belong to one ({@code alt.csv}) are left to
   * {@link WatchListReader}. Files of a folder come in the order of their paths.
   *
   * @throws SaysoException where a path is missing, or a folder has no list
   */
  public static List<Path> find(List<Path> paths) {
    return paths.stream().flatMap(p -> Files.isDirectory(p) ? inside(p) : Stream.of(p)).toList();
  }

  private static Stream<Path> inside(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> lists =
          all.filter(Files::isRegularFile).filter(ListFinder::isList).sorted().toList();
      if (lists.isEmpty()) {
        throw new SaysoException(
            folder + ": no file in this folder is a list of a known layout",
            "name the list's file, or fetch it again; known are: " + Layouts.titles(),
            null);
      }
      return lists.stream();
    } catch (IOException e) {
      throw new SaysoException(
          folder + ": cannot be read: " + e.getMessage(), "check the path and its permissions", e);
    }
  }

  private static boolean isList(Path file) {
    boolean hidden = file.getFileName().toString().startsWith(".");
    return !hidden
        && Gatherer.sources(List.of(file)).stream().anyMatch(s -> Layouts.of(s).isPresent());
  }
}
