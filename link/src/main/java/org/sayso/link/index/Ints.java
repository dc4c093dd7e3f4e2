package org.sayso.link.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers that become more. Not thread-safe. */
final class Ints {
  private static final int FIRST = 64;

  private int[] values = new int[FIRST];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2);
    }
    values[size++] = value;
  }

  int get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** The different numbers in order. */
  int[] sortedOnce() {
    int[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    int different = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[different++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, different);
  }

  /** The numbers, four bytes each. */
  ByteBuffer bytes() {
    return bytes(values, size);
  }

  static ByteBuffer bytes(int[] values, int size) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(values, 0, size);
    return bytes;
  }
}
