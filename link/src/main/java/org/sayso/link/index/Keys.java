package org.sayso.link.index;

import java.util.function.IntConsumer;

/**
 * The ways by which a word is found, as numbers: the word itself and with each one letter dropped,
 * its sounds, and its sounds with one dropped. Two words that share a number may be alike.
 */
final class Keys {
  private static final int LETTERS = 0x2f0b4c47;
  private static final int SOUNDS = 0x6b43a9b5;
  private static final int SHORTEST_SLIP = 4;
  private static final int LONGEST_SLIP = 20;
  private static final int SHORTEST_SOUND_SLIP = 5;

  private Keys() {}

  /** Those of its letters: the word's own first. */
  static void letters(String word, IntConsumer take) {
    slips(word, LETTERS, SHORTEST_SLIP, take);
  }

  /** Those of its sounds. */
  static void sounds(String word, IntConsumer take) {
    Sounds.each(word, sounds -> slips(sounds, SOUNDS, SHORTEST_SOUND_SLIP, take));
  }

  static int exact(String word) {
    return mixed(hash(word, -1, LETTERS));
  }

  private static void slips(String word, int seed, int shortest, IntConsumer take) {
    take.accept(mixed(hash(word, -1, seed)));
    int length = word.length();
    if (length < shortest || length > LONGEST_SLIP) {
      return;
    }
    for (int i = 0; i < length; i++) {
      boolean repeats = i > 0 && word.charAt(i) == word.charAt(i - 1);
      if (!repeats) {
        take.accept(mixed(hash(word, i, seed)));
      }
    }
  }

  private static int hash(String word, int without, int seed) {
    int hash = seed;
    for (int i = 0; i < word.length(); i++) {
      hash = i == without ? hash : (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
