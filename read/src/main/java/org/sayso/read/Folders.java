package org.sayso.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.read.lexicon.Lexicon;

/**
 * Finds the files of a folder that may be articles: all but hidden ones and those whose name ends
 * like data, pictures or code ({@code not-articles.tsv}). Links to folders are not followed, so
 * that no folder is read twice.
 */
final class Folders {
  private final Set<String> notArticles = new HashSet<>(Lexicon.of("not-articles.tsv").column(0));

  List<Place> expand(Path path) {
    if (Files.isDirectory(path)) {
      List<Place> found = new ArrayList<>();
      descend(path, found);
      return found.isEmpty()
          ? List.of(
              Place.refused(path, "the folder holds no article; name one with .txt or .html files"))
          : found;
    }
    return List.of(single(path));
  }

  private static Place single(Path path) {
    if (!Files.exists(path)) {
      return Place.refused(path, "there is no such file or folder; check the spelling");
    }
    return Files.isRegularFile(path)
        ? Place.file(path)
        : Place.refused(path, "this is neither a file nor a folder; name one of them");
  }

  private void descend(Path folder, List<Place> found) {
    try {
      for (Path child : children(folder)) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          descend(child, found);
        } else if (Files.isRegularFile(child) && mayBeArticle(child)) {
          found.add(Place.file(child));
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      found.add(Place.refused(folder, "the folder cannot be listed; check its permissions"));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Folders::isShown)) {
      List<Path> children = new ArrayList<>();
      stream.forEach(children::add);
      children.sort(Comparator.comparing(p -> p.getFileName().toString()));
      return children;
    }
  }

  private static boolean isShown(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private boolean mayBeArticle(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !notArticles.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
