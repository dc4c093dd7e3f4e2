package org.sayso.bench.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The invented texts of every kind of news that teach what the annotated articles lack. A file of
 * exercises holds texts, paragraphs parted by an empty line, each text followed by its
 * attributions, one a line: {@code | source | cue | content}, all in the words of the text; a
 * content in pieces is joined by " + "; {@code | nothing} stands where nobody says anything. Lines
 * with # are comments.
 */
public final class Exercises {
  private static final List<String> KINDS =
      List.of("business", "culture", "edges", "minds", "police", "reports", "short", "world");

  private final String kind;
  private final List<Annotated> all = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final List<Marking> markings = new ArrayList<>();

  private Exercises(String kind) {
    this.kind = kind;
  }

  /** All of them, in a settled order. */
  public static List<Annotated> all() {
    return KINDS.stream().flatMap(k -> of(k, lines(k)).stream()).toList();
  }

  /**
   * Those of one file.
   *
   * @throws IllegalArgumentException where a line does not fit its text, naming kind and line
   */
  public static List<Annotated> of(String kind, List<String> lines) {
    Exercises exercises = new Exercises(kind);
    for (int i = 0; i < lines.size(); i++) {
      exercises.take(lines.get(i), i + 1);
    }
    exercises.end();
    return exercises.all;
  }

  private void take(String line, int number) {
    if (line.startsWith("|")) {
      markings.add(new Marking(kind, number, line.substring(1)));
    } else if (!line.startsWith("#")) {
      if (!markings.isEmpty()) {
        end();
      }
      text.add(line);
    }
  }

  private void end() {
    String whole = String.join("\n", text).strip();
    if (!whole.isEmpty()) {
      List<Gold> gold =
          markings.stream().filter(m -> !m.isNothing()).map(m -> m.in(whole)).toList();
      all.add(new Annotated(kind, PlainArticle.of(kind + "-" + all.size(), whole), gold));
    }
    text.clear();
    markings.clear();
  }

  private static List<String> lines(String kind) {
    String name = "exercises/" + kind + ".txt";
    try (InputStream in = Objects.requireNonNull(Exercises.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
