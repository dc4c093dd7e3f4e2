package org.sayso.model.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables beside this package: a line a row, tabs between columns, bars inside them. */
final class Table {
  private static final int COLUMNS = 7;

  private Table() {}

  /** Rows of {@value #COLUMNS} columns of words each; an absent column has none. */
  static List<List<List<String>>> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Table::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<List<String>> row(String line) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
    return Arrays.stream(cells).map(Table::words).toList();
  }

  private static List<String> words(String cell) {
    return cell == null
        ? List.of()
        : Stream.of(cell.split("\\|")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
