package org.sayso.bench.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.text.CodePoints;
import org.sayso.model.text.Span;

/**
 * An attribution as an annotator marked it, in UTF-16 offsets.
 *
 * @param source the words of who says it; may be empty
 * @param cue the words that report; may be empty
 * @param content the words of what is said; never empty
 */
public record Gold(List<Span> source, List<Span> cue, List<Span> content) {
  /**
   * The attributions of an article by its first annotator, from brat's standoff format; none where
   * nobody annotated it. A line without a tab is a stray and passed over.
   *
   * @param folder holds {@code NAME_ANNOTATOR.ann}
   */
  public static List<Gold> read(Path folder, String name, String text) throws IOException {
    Optional<Path> file = first(folder, name);
    return file.isEmpty() ? List.of() : parse(Files.readAllLines(file.get()), CodePoints.of(text));
  }

  private static Optional<Path> first(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> nameOf(f).equals(name)).sorted().findFirst();
    }
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".ann") ? name.substring(0, name.lastIndexOf('_')) : "";
  }

  private static List<Gold> parse(List<String> lines, CodePoints points) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> relations = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && line.startsWith("T")) {
        spans.put(fields[0], spans(fields[1], points));
      } else if (fields.length > 1 && line.startsWith("E")) {
        relations.add(fields[1]);
      }
    }
    return relations.stream()
        .map(
            r ->
                new Gold(
                    role(r, "Source", spans), role(r, "Cue", spans), role(r, "Content", spans)))
        .filter(g -> !g.content().isEmpty())
        .toList();
  }

  private static List<Span> spans(String field, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    for (String range : field.substring(field.indexOf(' ') + 1).split(";")) {
      String[] ends = range.trim().split("\\s+");
      spans.add(
          new Span(
              points.toUnit(Integer.parseInt(ends[0])), points.toUnit(Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  private static List<Span> role(String relation, String role, Map<String, List<Span>> spans) {
    List<Span> found = new ArrayList<>();
    for (String part : relation.trim().split("\\s+")) {
      String[] sides = part.split(":");
      if (sides.length == 2 && sides[0].replaceAll("\\d+$", "").equals(role)) {
        found.addAll(spans.getOrDefault(sides[1], List.of()));
      }
    }
    return found;
  }
}
