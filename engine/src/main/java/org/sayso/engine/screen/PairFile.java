package org.sayso.engine.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.engine.listed.PairLine;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.ProfileKind;

/** A CSV file of pairs of names, a row a line. */
final class PairFile {
  private static final String REMEDY =
      "Name a CSV file in UTF-8 whose first line has the columns schema,name1,name2.";

  private final List<String> lines;
  private final List<String> heading;
  private final int schema;
  private final int one;
  private final int other;

  PairFile(Path file) {
    this.lines = lines(file);
    this.heading = lines.isEmpty() ? List.of() : cells(lines.get(0).replace("\uFEFF", ""));
    this.schema = column("schema", file);
    this.one = column("name1", file);
    this.other = column("name2", file);
  }

  /** A row as it stands, or what is wrong with it. */
  record Row(long line, List<String> names, ProfileKind kind, String flaw) {
    PairLine compared(NameComparison comparison) {
      return flaw.isEmpty()
          ? new PairLine(
              line, Optional.of(comparison.compare(names.get(0), names.get(1), kind)), "")
          : new PairLine(line, Optional.empty(), flaw);
    }
  }

  Stream<Row> rows() {
    return IntStream.range(1, lines.size()).mapToObj(i -> row(i + 1, lines.get(i)));
  }

  private Row row(long line, String text) {
    List<String> cells = cells(text);
    if (cells.size() != heading.size()) {
      return flawed(
          line,
          cells.isEmpty()
              ? "a quotation mark is not closed"
              : cells.size() + " cells where the heading has " + heading.size());
    }
    List<String> names = List.of(cells.get(one), cells.get(other));
    return names.stream().anyMatch(String::isBlank)
        ? flawed(line, "a name is empty")
        : new Row(line, names, ProfileKind.of(cells.get(schema)), "");
  }

  private static Row flawed(long line, String flaw) {
    return new Row(line, List.of(), ProfileKind.THING, flaw);
  }

  private int column(String name, Path file) {
    int at = heading.indexOf(name);
    if (at < 0) {
      throw new SaysoException(file + ":1: no column " + name, REMEDY, null);
    }
    return at;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new SaysoException("the pairs in " + file + " cannot be read", REMEDY, e);
    }
  }

  /** The cells of a line (RFC 4180); none where a quotation mark is not closed. */
  private static List<String> cells(String line) {
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        out.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    out.add(cell.toString());
    return quoted ? List.of() : out;
  }
}
