package org.sayso.understand.syntax;

/**
 * Sums of rows. The loops are written so that the compiler of the Java machine makes vector
 * instructions of them: along the rows, four rows at a time, one type of number in each. The order
 * in which a place is summed is that of the rows.
 */
final class Rows {
  private Rows() {}

  /** Adds rows. */
  static void add(float[] sum, float[][] rows) {
    int at = 0;
    for (; at + 3 < rows.length; at += 4) {
      addFour(sum, rows, at);
    }
    for (; at < rows.length; at++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += rows[at][i];
      }
    }
  }

  /** Adds rows, each times its factor. */
  static void add(float[] sum, float[][] rows, float[] factors) {
    int at = 0;
    for (; at + 3 < factors.length; at += 4) {
      addFour(sum, rows, factors, at);
    }
    for (; at < factors.length; at++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += rows[at][i] * factors[at];
      }
    }
  }

  /** Adds rows, each times its factor. */
  static void add(double[] sum, double[][] rows, double[] factors) {
    int at = 0;
    for (; at + 3 < factors.length; at += 4) {
      addFour(sum, rows, factors, at);
    }
    for (; at < factors.length; at++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += rows[at][i] * factors[at];
      }
    }
  }

  private static void addFour(float[] sum, float[][] rows, int at) {
    float[] a = rows[at];
    float[] b = rows[at + 1];
    float[] c = rows[at + 2];
    float[] d = rows[at + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void addFour(float[] sum, float[][] rows, float[] factors, int at) {
    float[] a = rows[at];
    float[] b = rows[at + 1];
    float[] c = rows[at + 2];
    float[] d = rows[at + 3];
    float fa = factors[at];
    float fb = factors[at + 1];
    float fc = factors[at + 2];
    float fd = factors[at + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] * fa + b[i] * fb + c[i] * fc + d[i] * fd;
    }
  }

  private static void addFour(double[] sum, double[][] rows, double[] factors, int at) {
    double[] a = rows[at];
    double[] b = rows[at + 1];
    double[] c = rows[at + 2];
    double[] d = rows[at + 3];
    double fa = factors[at];
    double fb = factors[at + 1];
    double fc = factors[at + 2];
    double fd = factors[at + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] * fa + b[i] * fb + c[i] * fc + d[i] * fd;
    }
  }

  static double[] cubes(float[] row) {
    double[] cubes = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      double x = row[i];
      cubes[i] = x * x * x;
    }
    return cubes;
  }

  static double[][] widened(float[][] rows) {
    double[][] wide = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      wide[i] = new double[rows[i].length];
      for (int j = 0; j < rows[i].length; j++) {
        wide[i][j] = rows[i][j];
      }
    }
    return wide;
  }
}
