package org.sayso.link.index;

/** Room for one search: a number a name. For one thread at a time. */
final class Scratch {
  private final float[] sums;
  private final Ints touched = new Ints();
  private int[] names = new int[1024];

  Scratch(int names) {
    this.sums = new float[names];
  }

  int[] room(int size) {
    if (names.length < size) {
      names = new int[Math.max(size, 2 * names.length)];
    }
    return names;
  }

  void add(int name, float value) {
    float before = sums[name];
    if (before == 0) {
      touched.add(name);
    }
    sums[name] = before + value;
  }

  float sum(int name) {
    return sums[name];
  }

  Ints touched() {
    return touched;
  }

  /** Forgets the search. */
  void clear() {
    for (int i = 0; i < touched.size(); i++) {
      sums[touched.get(i)] = 0;
    }
    touched.clear();
  }
}
