package org.sayso.link.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sayso.model.SaysoException;

/** Reads a table of this module: a line a row, tabs between columns, {@code #} for comments. */
public final class Table {
  private static final String FOLDER = "/org/sayso/link/";

  private Table() {}

  /** The rows of the table with this file name, in its order. */
  public static List<List<String>> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new SaysoException("cannot read the table " + name, "Reinstall Sayso.", e);
    }
  }
}
