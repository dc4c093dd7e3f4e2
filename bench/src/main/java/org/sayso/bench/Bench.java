package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Measures quality: {@code ./bench/run [TASK…]}. Prints one table to stdout, its progress to
 * stderr; the evidence stays in {@code bench/target/out} for a closer look. Exit code 1 where a
 * task that has its data failed.
 */
public final class Bench {
  private static final String NOT_AT_HAND = "not at hand";

  private final Measurement measurement;
  private final List<List<String>> rows = new ArrayList<>();
  private int failures;

  private Bench(Path root) {
    Path out = root.resolve("bench/target/out");
    this.measurement = new Measurement(root, Shared.of(root, out), out, new HashSet<>());
    rows.add(List.of("task", "figure", "Sayso", "beside it", "how"));
  }

  /** The names of tasks, or none for all. The property {@code sayso.root} names the repository. */
  public static void main(String[] names) throws InterruptedException {
    Bench bench = new Bench(Path.of(System.getProperty("sayso.root", ".")).toAbsolutePath());
    List<String> wanted = Arrays.asList(names);
    for (Task task : Tables.tasks()) {
      if (wanted.isEmpty() || wanted.contains(task.name())) {
        bench.measure(task);
      }
    }
    System.out.println(Tables.markdown(bench.rows));
    System.exit(bench.failures == 0 ? 0 : 1);
  }

  private void measure(Task task) throws InterruptedException {
    System.err.print(task.name() + " … ");
    long start = System.nanoTime();
    try {
      report(task, output(task));
    } catch (IOException e) {
      failures++;
      report(task, "failed: " + e.getMessage());
    }
    System.err.println((System.nanoTime() - start) / 1_000_000_000 + " s");
  }

  private String output(Task task) throws IOException, InterruptedException {
    if (task.make() == Make.NOT_BUILT) {
      return "not built";
    }
    List<Path> files = measurement.shared().files(task.input());
    boolean atHand = !files.isEmpty() && measurement.shared().has(task.scorer().get(0));
    return atHand ? measurement.of(task, files) : NOT_AT_HAND;
  }

  private void report(Task task, String output) {
    for (Figure figure : Tables.figures()) {
      if (figure.task().equals(task.name())) {
        String value = figure.in(output).orElseGet(() -> firstLine(output));
        rows.add(
            List.of(task.name(), figure.name(), value, figure.peer(), measurement.command(task)));
      }
    }
  }

  private static String firstLine(String output) {
    String line = output.lines().findFirst().orElse("");
    return line.length() > 60 ? line.substring(0, 60) + " …" : line;
  }
}
