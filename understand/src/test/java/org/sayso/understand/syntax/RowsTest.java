package org.sayso.understand.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums of rows, below, at and above the four that are added at a time. */
class RowsTest {
  @Test
  void rows() {
    float[] sum = {10, 20};
    Rows.add(sum, new float[][] {{1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}, {3, 3}});
    assertThat(sum).containsExactly(10 + 1 + 1 + 2 + 3, 20 + 1 + 1 + 2 + 3);
  }

  @Test
  void rows_by_factors() {
    float[][] rows = {{1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}, {3, 3}};
    float[] sum = {10, 20};
    Rows.add(sum, rows, new float[] {1, 2, 3, 4, 5, 6});
    assertThat(sum).containsExactly(10 + 1 + 3 + 8 + 18, 20 + 2 + 3 + 10 + 18);
  }

  @Test
  void wide_rows_by_factors() {
    double[][] rows = Rows.widened(new float[][] {{1}, {2}, {3}, {4}, {5}});
    double[] sum = {0};
    Rows.add(sum, rows, Rows.cubes(new float[] {1, 2, -1, 0, 1}));
    assertThat(sum).containsExactly(1 + 16 - 3 + 0 + 5);
  }
}
