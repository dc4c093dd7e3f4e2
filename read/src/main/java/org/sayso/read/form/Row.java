package org.sayso.read.form;

import java.util.List;

/**
 * A row of a table.
 *
 * @param spot where it begins
 * @param cells as written, in order
 */
public record Row(Spot spot, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** A cell by its place from 0, without blanks around; empty where the row is shorter. */
  public String cell(int place) {
    return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
  }
}
