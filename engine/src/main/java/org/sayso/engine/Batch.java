package org.sayso.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of one run.
 *
 * @param names files, folders, patterns, addresses, {@code -} for standard input, in the order in
 *     which their articles shall come out
 * @param metadata a JSONL file that says of files what they do not say themselves
 * @param stage how far to take each article; a case always takes them to {@link Stage#LINK}
 * @param threads how many articles are worked on at once, at least one
 * @param manner how deeply they are understood, how sure a statement must be
 * @param gathering how tables are read, and what is fetched
 */
public record Batch(
    List<String> names,
    Optional<Path> metadata,
    Stage stage,
    int threads,
    Manner manner,
    Gathering gathering) {
  public Batch {
    names = List.copyOf(names);
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(gathering, "gathering");
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs at least one thread: " + threads);
    }
  }

  /** These files, taken the whole way, on all processors. */
  public static Batch of(List<Path> paths) {
    return named(paths.stream().map(Path::toString).toList());
  }

  /** What these words name, taken the whole way, on all processors. */
  public static Batch named(List<String> names) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Batch(
        names, Optional.empty(), Stage.LINK, processors, Manner.WHOLE, Gathering.STANDARD);
  }

  /** The same files, with this metadata file. */
  public Batch withMetadata(Path file) {
    return new Batch(names, Optional.of(file), stage, threads, manner, gathering);
  }

  /** The same files, taken as far as this stage. */
  public Batch upTo(Stage last) {
    return new Batch(names, metadata, last, threads, manner, gathering);
  }

  /** The same files, so many at once. */
  public Batch onThreads(int count) {
    return new Batch(names, metadata, stage, count, manner, gathering);
  }

  /** The same files, read in this manner. */
  public Batch inManner(Manner other) {
    return new Batch(names, metadata, stage, threads, other, gathering);
  }

  /** The same, gathered in this way. */
  public Batch gathered(Gathering other) {
    return new Batch(names, metadata, stage, threads, manner, other);
  }
}
