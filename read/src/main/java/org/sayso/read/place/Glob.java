package org.sayso.read.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.sayso.read.container.Place;

/**
 * Patterns as shells have them: {@code *} and {@code ?} within a name, {@code **} over folders
 * (none as well), {@code [a-c]}, <code>{a,b}</code>. A pattern is expanded here where the shell did
 * not, in the order of the paths.
 */
public final class Glob {
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

  private Glob() {}

  /** Whether a word is a pattern. */
  public static boolean isPattern(String name) {
    return SPECIAL.matcher(name).find();
  }

  /** The files that match; a place that says so where none does. */
  public static Place of(String pattern) {
    try {
      List<Place> found = matching(pattern);
      return found.isEmpty()
          ? new Nowhere(pattern, "no file matches this pattern; check the spelling")
          : new FolderPlace(pattern, found);
    } catch (PatternSyntaxException e) {
      return new Nowhere(pattern, "this is no pattern (" + e.getDescription() + "); check it");
    } catch (IOException | UncheckedIOException e) {
      return new Nowhere(pattern, "a folder on its way cannot be listed; check its permissions");
    }
  }

  private static List<Place> matching(String pattern) throws IOException {
    Path base = base(pattern);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    List<PathMatcher> matchers =
        Stream.of(pattern, pattern.replace("**/", ""))
            .distinct()
            .map(p -> FileSystems.getDefault().getPathMatcher("glob:" + p))
            .toList();
    try (Stream<Path> all = Files.walk(base)) {
      return all.filter(p -> matchers.stream().anyMatch(m -> m.matches(p)))
          .filter(p -> Files.isRegularFile(p) && !isHidden(base, p))
          .sorted()
          .<Place>map(FilePlace::found)
          .toList();
    }
  }

  /** The folder that all matches lie in: the names before the first with a special character. */
  private static Path base(String pattern) {
    String plain = pattern.substring(0, pattern.split(SPECIAL.pattern(), 2)[0].length());
    return Path.of(plain.substring(0, plain.lastIndexOf('/') + 1));
  }

  private static boolean isHidden(Path base, Path file) {
    for (Path name : base.relativize(file)) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
