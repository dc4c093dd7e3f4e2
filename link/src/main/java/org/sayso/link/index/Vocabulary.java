package org.sayso.link.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.sayso.link.index.Image.Section;

/** The different words of all names. Thread-safe: reads at given places only. */
final class Vocabulary {
  /** Stands before a word that is the first letters of a name's words. */
  static final char ACRONYM = '=';

  private static final int FEWEST_BITS = 4;
  private static final int MOST_BITS = 24;

  private final IntBuffer ends;
  private final ByteBuffer letters;
  private final IntBuffer keyEnds;
  private final IntBuffer keyed;
  private final int shift;

  Vocabulary(Image image) {
    this.ends = image.section(Section.WORD_ENDS).asIntBuffer();
    this.letters = image.section(Section.WORD_LETTERS);
    this.keyEnds = image.section(Section.KEY_ENDS).asIntBuffer();
    this.keyed = image.section(Section.KEYED_WORDS).asIntBuffer();
    this.shift = Integer.numberOfLeadingZeros(keyEnds.limit()) + 1;
  }

  /** How many bits number so many groups. */
  static int bits(int groups) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(groups);
    return Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits));
  }

  /** How much a word tells that so many of all names have. */
  static double weight(int count, int names) {
    return Math.log(1 + (double) names / Math.max(1, count));
  }

  String word(int number) {
    int start = start(number);
    byte[] bytes = new byte[ends.get(number) - start];
    letters.get(start, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The word's number; negative where no name has it. */
  int find(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int group = Keys.exact(word) >>> shift;
    for (int i = group == 0 ? 0 : keyEnds.get(group - 1); i < keyEnds.get(group); i++) {
      if (is(keyed.get(i), wanted)) {
        return keyed.get(i);
      }
    }
    return -1;
  }

  /** The words like this one, each with its likeness above the floor, in the order of numbers. */
  void alike(String word, double floor, Taker take) {
    Likeness likeness = new Likeness(word);
    int[] byLetters = numbers(found -> Keys.letters(word, key -> group(key >>> shift, found)));
    int[] bySounds = numbers(found -> Keys.sounds(word, key -> group(key >>> shift, found)));
    int s = 0;
    for (int l = 0; l < byLetters.length || s < bySounds.length; ) {
      int letters = l < byLetters.length ? byLetters[l] : Integer.MAX_VALUE;
      int sounds = s < bySounds.length ? bySounds[s] : Integer.MAX_VALUE;
      int number = Math.min(letters, sounds);
      String other = word(number);
      double like = letters == number ? likeness.byLetters(other) : 0;
      if (sounds == number && like < 1) {
        like = Math.max(like, likeness.bySounds(other));
      }
      if (like > floor) {
        take.take(number, like);
      }
      l += letters == number ? 1 : 0;
      s += sounds == number ? 1 : 0;
    }
  }

  /** Takes words and how like they are. */
  interface Taker {
    void take(int number, double likeness);
  }

  private static int[] numbers(Consumer<Ints> search) {
    Ints found = new Ints();
    search.accept(found);
    return found.sortedOnce();
  }

  boolean isAcronym(int number) {
    return letters.get(start(number)) == ACRONYM;
  }

  byte firstLetter(int number) {
    return letters.get(start(number));
  }

  int length(int number) {
    return ends.get(number) - start(number);
  }

  private void group(int group, Ints found) {
    for (int i = group == 0 ? 0 : keyEnds.get(group - 1); i < keyEnds.get(group); i++) {
      found.add(keyed.get(i));
    }
  }

  private boolean is(int number, byte[] wanted) {
    int start = start(number);
    if (ends.get(number) - start != wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (letters.get(start + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends.get(number - 1);
  }
}
