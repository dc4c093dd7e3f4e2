package org.sayso.understand.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * One entry of a {@link Table}.
 *
 * @param columns trimmed; "-" stands for an empty one
 */
public record Row(List<String> columns) {
  public Row {
    columns = List.copyOf(columns);
  }

  static Row of(String line, String file, int columns) {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (cells.size() != columns) {
      throw new IllegalStateException(
          file + ": " + columns + " columns wanted, " + cells.size() + " found: " + line);
    }
    return new Row(cells);
  }

  /** The cell in this column, from zero; "" for "-". */
  public String at(int column) {
    String cell = columns.get(column);
    return cell.equals("-") ? "" : cell;
  }

  /** The words of the cell, split at commas or blanks; none for "-". */
  public List<String> words(int column) {
    String cell = at(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("[,\\s]+"));
  }
}
