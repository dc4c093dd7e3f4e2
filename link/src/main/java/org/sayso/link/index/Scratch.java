package org.sayso.link.index;

/** Room for one search: a number a name. For one thread at a time. */
final class Scratch {
  private static final int FIRST = 1024;

  private final float[] sums;
  private final Ints touched = new Ints();
  private int[] names = new int[FIRST];
  private byte[] steps = new byte[FIRST];

  Scratch(int names) {
    this.sums = new float[names];
  }

  int[] names(int size) {
    if (names.length < size) {
      names = new int[Math.max(size, 2 * names.length)];
    }
    return names;
  }

  byte[] steps(int size) {
    if (steps.length < size) {
      steps = new byte[Math.max(size, 2 * steps.length)];
    }
    return steps;
  }

  /** Adds to some names. */
  void add(int[] some, int count, float value) {
    for (int i = 0; i < count; i++) {
      float before = sums[some[i]];
      if (before == 0) {
        touched.add(some[i]);
      }
      sums[some[i]] = before + value;
    }
  }

  /** Adds to those of some names to which something was added before. */
  void raise(int[] some, int count, float value) {
    for (int i = 0; i < count; i++) {
      float before = sums[some[i]];
      if (before != 0) {
        sums[some[i]] = before + value;
      }
    }
  }

  /** Adds to a name. */
  void raise(int name, float value) {
    sums[name] += value;
  }

  float sum(int name) {
    return sums[name];
  }

  /** The highest sum. */
  float most() {
    float most = 0;
    for (int i = 0; i < touched.size(); i++) {
      most = Math.max(most, sums[touched.get(i)]);
    }
    return most;
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
