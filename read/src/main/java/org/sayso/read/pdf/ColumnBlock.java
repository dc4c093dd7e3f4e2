package org.sayso.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows that stand below each other and leave the same gaps free: columns, if what stands between
 * the gaps is text. Used for one page.
 */
final class ColumnBlock {
  /** A gap that is narrower, in letters, parts no columns. */
  private static final float GAP = 0.8f;

  /** Rows that stand farther apart, in letters, belong to different blocks. */
  private static final float STEP = 3;

  private static final int FEWEST_ROWS = 3;

  /** What is narrower, in letters, or has fewer words a row, is a list's mark or a table's cell. */
  private static final float NARROW = 8;

  private static final int FEW_WORDS = 3;

  private record Gap(float from, float to) {
    boolean isRightOf(Line cell) {
      return (cell.left() + cell.right()) / 2 < (from + to) / 2;
    }

    /** What the cell leaves of it. */
    Gap beside(Line cell) {
      return isRightOf(cell)
          ? new Gap(Math.max(from, cell.right()), to)
          : new Gap(from, Math.min(to, cell.left()));
    }
  }

  private final List<List<Line>> rows = new ArrayList<>();
  private List<Gap> gaps = new ArrayList<>();

  ColumnBlock(List<Line> first) {
    for (int i = 1; i < first.size(); i++) {
      gaps.add(new Gap(first.get(i - 1).right(), first.get(i).left()));
    }
    rows.add(first);
  }

  /** Takes the next row where it stands below and leaves one of the gaps free. */
  boolean take(List<Line> row) {
    float step = row.get(0).y() - rows.get(rows.size() - 1).get(0).y();
    float size = row.get(0).size();
    List<Gap> free =
        gaps.stream()
            .map(gap -> row.stream().reduce(gap, Gap::beside, (a, b) -> b))
            .filter(gap -> gap.to - gap.from > GAP * size)
            .toList();
    boolean fits = !free.isEmpty() && step > 0 && step < STEP * size;
    if (fits) {
      gaps = free;
      rows.add(row);
    }
    return fits;
  }

  /** Its lines: column by column, or, where it is none of columns, row by row. */
  List<Line> lines() {
    List<List<Line>> columns = new ArrayList<>();
    for (int i = 0; i <= gaps.size(); i++) {
      columns.add(column(i));
    }
    boolean text = columns.stream().allMatch(ColumnBlock::isText);
    return text
        ? columns.stream().flatMap(List::stream).toList()
        : rows.stream().flatMap(row -> joined(row.stream()).stream()).toList();
  }

  private List<Line> column(int number) {
    return rows.stream()
        .flatMap(row -> joined(row.stream().filter(cell -> columnOf(cell) == number)).stream())
        .toList();
  }

  private int columnOf(Line cell) {
    return (int) gaps.stream().filter(gap -> !gap.isRightOf(cell)).count();
  }

  private static Optional<Line> joined(Stream<Line> cells) {
    return cells.reduce(Line::with);
  }

  private static boolean isText(List<Line> column) {
    int words = column.stream().mapToInt(Line::wordCount).sum();
    boolean wide = column.stream().anyMatch(l -> l.right() - l.left() > NARROW * l.size());
    return wide && column.size() >= FEWEST_ROWS && words >= FEW_WORDS * column.size();
  }
}
