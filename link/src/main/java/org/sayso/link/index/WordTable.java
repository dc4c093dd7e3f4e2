package org.sayso.link.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives every word a number, from 0 in the order of arrival. Not thread-safe. */
final class WordTable {
  private static final int FIRST = 1 << 16;

  private final Bytes letters = new Bytes();
  private final Ints ends = new Ints();
  private int[] slots = empty(FIRST);

  int number(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int slot = slot(bytes);
    if (slots[slot] < 0) {
      letters.write(bytes, 0, bytes.length);
      slots[slot] = ends.size();
      ends.add(letters.size());
      if (ends.size() * 2 > slots.length) {
        grow();
      }
      return ends.size() - 1;
    }
    return slots[slot];
  }

  int size() {
    return ends.size();
  }

  String word(int number) {
    int start = start(number);
    ByteBuffer all = letters.bytes();
    return new String(all.array(), start, ends.get(number) - start, StandardCharsets.UTF_8);
  }

  boolean startsWith(int number, char first) {
    return letters.array()[start(number)] == first;
  }

  Bytes letters() {
    return letters;
  }

  Ints ends() {
    return ends;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends.get(number - 1);
  }

  private int slot(byte[] word) {
    byte[] all = letters.array();
    int slot = mixed(Arrays.hashCode(word)) & (slots.length - 1);
    while (slots[slot] >= 0) {
      int start = start(slots[slot]);
      if (Arrays.equals(all, start, ends.get(slots[slot]), word, 0, word.length)) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    byte[] all = letters.array();
    slots = empty(slots.length * 2);
    for (int number = 0; number < ends.size(); number++) {
      slots[slot(Arrays.copyOfRange(all, start(number), ends.get(number)))] = number;
    }
  }

  private static int mixed(int hash) {
    int h = hash * 0x9e3779b9;
    return h ^ (h >>> 15);
  }

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, -1);
    return slots;
  }
}
