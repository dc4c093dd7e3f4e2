package org.sayso.understand.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A resource file of tab-separated rows: one entry a line, its last column the example sentence
 * that the entry is for. Empty lines and lines that begin with {@code #} are for people.
 */
public final class Table {
  private Table() {}

  /**
   * The rows, in order, each with exactly this many columns, trimmed. Fails, naming the line, where
   * one has more or fewer: a lexicon with a hole in it must not start.
   *
   * @param near the class whose package's resources hold the file
   * @param name the file's name
   * @param columns how many columns each row has
   */
  public static List<Row> read(Class<?> near, String name, int columns) {
    try (InputStream in = near.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + near.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Row.of(line, name, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
