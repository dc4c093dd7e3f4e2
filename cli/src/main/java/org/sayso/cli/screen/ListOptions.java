package org.sayso.cli.screen;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.engine.listed.ListSource;
import org.sayso.engine.screen.Question;
import picocli.CommandLine.Option;

/** What a person may say of the files of a list. */
final class ListOptions {
  @Option(
      names = {"-n", "--name"},
      paramLabel = "NAME",
      description = "What to call the list; the files are one list then. Default: by its layout.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--retrieved",
      paramLabel = "MOMENT",
      converter = Moments.class,
      description = "When it was fetched. Default: when the file was written.")
  private Optional<Instant> retrieved = Optional.empty();

  @Option(
      names = "--fields",
      paramLabel = "FILE",
      description = "For a table of another layout: a file with one slot=column a line.")
  private Optional<Path> fields = Optional.empty();

  /**
   * A list of its own for each file, and for each in a folder that is one; one of them all where it
   * has a name.
   */
  List<ListSource> sources(List<Path> files) {
    return name.isPresent()
        ? List.of(source(files))
        : found(files).stream().map(file -> source(List.of(file))).toList();
  }

  private List<Path> found(List<Path> files) {
    return fields.isPresent() ? files : Question.lists(files);
  }

  private ListSource source(List<Path> files) {
    Instant fetched = retrieved.orElseGet(() -> Moments.written(files));
    return new ListSource(name, files, fetched, fields);
  }
}
