package org.sayso.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and prints tables. */
final class Tables {
  private Tables() {}

  static List<Task> tasks() {
    return lines("tasks.tsv").stream().map(Task::of).toList();
  }

  static List<Figure> figures() {
    return lines("figures.tsv").stream().map(Figure::of).toList();
  }

  /** As a Markdown table whose columns stand under each other. The first row is its head. */
  static String markdown(List<List<String>> rows) {
    int columns = rows.get(0).size();
    List<Integer> widths =
        IntStream.range(0, columns)
            .mapToObj(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElse(0))
            .toList();
    String rule =
        widths.stream().map(w -> "-".repeat(w + 2)).collect(Collectors.joining("|", "|", "|"));
    List<String> lines = rows.stream().map(r -> line(r, widths)).toList();
    return lines.get(0)
        + "\n"
        + rule
        + "\n"
        + lines.stream().skip(1).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(c -> " " + cells.get(c) + " ".repeat(widths.get(c) - cells.get(c).length()) + " ")
        .collect(Collectors.joining("|", "|", "|"));
  }

  private static List<List<String>> lines(String name) {
    InputStream data = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
