package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes one task from files to a scorer's output, by the program as a user runs it.
 *
 * @param root the repository
 * @param shared gold data and scorers
 * @param out where evidence and cases are kept, a folder for each kind of input
 * @param made the folders whose evidence is of this run already; grows
 */
record Measurement(Path root, Shared shared, Path out, Set<Path> made) {
  /** The program's exit code when some inputs gave no article: a fact to be scored, no failure. */
  private static final int SOME_SKIPPED = 1;

  /** What the scorer printed. */
  String of(Task task, List<Path> files) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(out.resolve(folderName(task)));
    if (task.make().isEvidence() && made.add(folder)) {
      evidence(task, files, folder.resolve("evidence.jsonl"));
    }
    if (task.make().isCase()) {
      export(task, files, folder);
    }
    return Commands.run(shared.folder(), scorer(task, folder));
  }

  /** How a person would do the same by hand. */
  String command(Task task) {
    String verb =
        switch (task.make()) {
          case EXTRACT -> "extract, ";
          case FAST -> "extract --fast, ";
          case READ -> "extract --stage read, ";
          case CASE, CASE_AND_EXTRACT -> "read, export, ";
          case PAIRS -> "EventFinder.typeBetween, ";
          case NAMES -> "match --pairs, ";
          case NOT_BUILT -> "";
        };
    return verb + task.scorer().get(0).replace("score/", "");
  }

  /** Two tasks on the same input, made the same way, share what is made. */
  private static String folderName(Task task) {
    return task.input()
            .replaceFirst("^bench/", "")
            .replaceAll("/(text/)?\\*.*", "")
            .replaceAll("[/!]", "-")
        + variant(task.make());
  }

  private static String variant(Make make) {
    return switch (make) {
      case FAST -> "-fast";
      case PAIRS -> "-pairs";
      case NAMES -> "-names";
      default -> "";
    };
  }

  private void evidence(Task task, List<Path> files, Path evidence)
      throws IOException, InterruptedException {
    if (task.make() == Make.PAIRS) {
      Pairs.write(shared.folder().resolve("bench/events"), evidence);
    } else if (task.make() == Make.NAMES) {
      List<String> command = sayso("match", "--pairs");
      files.forEach(f -> command.add(f.toString()));
      Commands.run(root, command, evidence, SOME_SKIPPED);
    } else {
      extract(task, files, evidence);
    }
  }

  private void extract(Task task, List<Path> files, Path evidence)
      throws IOException, InterruptedException {
    List<String> command = sayso("extract");
    switch (task.make()) {
      case READ -> command.addAll(List.of("--stage", "read"));
      case FAST -> command.add("--fast");
      default -> {}
    }
    addInputs(command, task, files);
    Commands.run(root, command, evidence, SOME_SKIPPED);
  }

  private void export(Task task, List<Path> files, Path folder)
      throws IOException, InterruptedException {
    String kept = folder.resolve("case").toString();
    clear(folder.resolve("case"));
    List<String> read = sayso("read", "--case", kept);
    addInputs(read, task, files);
    Commands.run(root, read, folder.resolve("read.out"), SOME_SKIPPED);
    Commands.run(
        root, sayso("export", "--case", kept, "--format", "json"), folder.resolve("case.json"));
  }

  private void addInputs(List<String> command, Task task, List<Path> files) {
    if (task.hasMetadata()) {
      command.addAll(List.of("--metadata", shared.folder().resolve(task.metadata()).toString()));
    }
    files.forEach(f -> command.add(f.toString()));
  }

  private List<String> sayso(String... arguments) {
    List<String> command = new ArrayList<>(List.of(root.resolve("sayso").toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> scorer(Task task, Path folder) {
    List<String> command = new ArrayList<>(List.of("python3"));
    task.scorer().stream()
        .map(a -> a.replace("{evidence}", folder.resolve("evidence.jsonl").toString()))
        .map(a -> a.replace("{case}", folder.resolve("case.json").toString()))
        .forEach(command::add);
    return command;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
