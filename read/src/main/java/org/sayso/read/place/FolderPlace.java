package org.sayso.read.place;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Place;

/**
 * A folder, looked through at every level in the order of names; hidden files are left out. Links
 * to folders are not followed, so that no folder is read twice.
 *
 * @param path as the user named it
 * @param places what lies in it
 */
public record FolderPlace(String path, List<Place> places) implements Place {
  public FolderPlace {
    places = List.copyOf(places);
  }

  /** What lies in a folder now. */
  public static FolderPlace of(Path folder) {
    List<Place> found = new ArrayList<>();
    descend(folder, found);
    return new FolderPlace(folder.toString(), found);
  }

  @Override
  public int size() {
    return Math.max(1, places.size());
  }

  @Override
  public Piece open() {
    return places.isEmpty()
        ? new Piece.Damaged(path, "the folder holds no article; name one with some in it", "")
        : new Piece.Shelf(path, new Row(places));
  }

  private static void descend(Path folder, List<Place> found) {
    try {
      for (Path child : children(folder)) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          descend(child, found);
        } else if (Files.isRegularFile(child)) {
          found.add(FilePlace.found(child));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      found.add(
          new Nowhere(folder.toString(), "the folder cannot be listed; check its permissions"));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FolderPlace::isShown)) {
      List<Path> children = new ArrayList<>();
      stream.forEach(children::add);
      children.sort(Comparator.comparing(p -> p.getFileName().toString()));
      return children;
    }
  }

  private static boolean isShown(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }
}
