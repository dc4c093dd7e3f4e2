package org.sayso.link.index;

/** Keeps the names with the highest values; of equal ones, those with lower numbers. */
final class Best {
  // The value's bits above, the number turned round below: values from 0 compare as longs.
  private final long[] heap;
  private int size;

  Best(int most) {
    this.heap = new long[most];
  }

  void offer(int name, float value) {
    long coded = ((long) Float.floatToIntBits(value) << 32) | (Integer.MAX_VALUE - name);
    if (size < heap.length) {
      up(size++, coded);
    } else if (coded > heap[0]) {
      down(coded);
    }
  }

  /** Whether a name of this value could be kept. */
  boolean takes(float value) {
    return size < heap.length || Float.floatToIntBits(value) >= (int) (heap[0] >>> 32);
  }

  int size() {
    return size;
  }

  /** One of the names kept, in no order. */
  int name(int at) {
    return Integer.MAX_VALUE - (int) heap[at];
  }

  private void up(int from, long coded) {
    int at = from;
    while (at > 0 && heap[(at - 1) / 2] > coded) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = coded;
  }

  private void down(long coded) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
      if (heap[child] >= coded) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = coded;
  }
}
