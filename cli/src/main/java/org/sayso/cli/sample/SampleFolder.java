package org.sayso.cli.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.SaysoException;

/** The sample articles that come with Sayso, and the case that they are read into. */
public final class SampleFolder {
  /** What is known of the samples beside their text; a file in their folder. */
  public static final String METADATA = "metadata.jsonl";

  private SampleFolder() {}

  /** The folder {@code samples} beside the program, or in the current folder. */
  public static Path find() {
    for (Path at = program(); at != null; at = at.getParent()) {
      Path samples = at.resolve("samples");
      if (Files.isRegularFile(samples.resolve(METADATA))) {
        return Path.of("").toAbsolutePath().equals(at) ? Path.of("samples") : samples;
      }
    }
    throw new SaysoException(
        "the sample articles are not here",
        "Run ./sayso demo in a clone of Sayso, where they lie in samples/.",
        null);
  }

  /** An empty folder for the demo's case: {@code .sayso/demo} beside the samples, or a new one. */
  public static Path freshCase(Path samples) {
    Path beside = samples.toAbsolutePath().resolveSibling(".sayso");
    Path folder = beside.resolve("demo");
    try {
      if (Files.isDirectory(folder)) {
        empty(folder);
      }
      if (Files.isWritable(Files.isDirectory(beside) ? beside : beside.getParent())) {
        return Files.createDirectories(folder);
      }
      return Files.createTempDirectory("sayso-demo");
    } catch (IOException | UncheckedIOException e) {
      throw new SaysoException(
          "cannot make a fresh case in " + folder, "End the other demo, or remove the folder.", e);
    }
  }

  private static void empty(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  private static Path program() {
    try {
      return Path.of(
          SampleFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      return Path.of("").toAbsolutePath();
    }
  }
}
