package org.sayso.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what was drawn row by row, across the columns of a page, into the order in which it is read:
 * column after column. A row is a line that was parted where a gap was too wide for a space. Used
 * once, for one page.
 */
final class Gutters {
  private final List<Line> lines = new ArrayList<>();
  private Optional<ColumnBlock> open = Optional.empty();

  /** The lines of a page's rows, in reading order. */
  static List<Line> order(List<List<Line>> rows) {
    Gutters gutters = new Gutters();
    rows.forEach(gutters::take);
    gutters.close();
    return gutters.lines;
  }

  private void take(List<Line> row) {
    if (open.isPresent() && open.get().take(row)) {
      return;
    }
    close();
    if (row.size() > 1) {
      open = Optional.of(new ColumnBlock(row));
    } else {
      lines.addAll(row);
    }
  }

  private void close() {
    open.map(ColumnBlock::lines).ifPresent(lines::addAll);
    open = Optional.empty();
  }
}
