package org.sayso.link.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
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

  /** The numbers of words that may be like this one, in order, each once; many are not alike. */
  void alike(String word, IntConsumer take) {
    Ints found = new Ints();
    Keys.each(word, key -> group(key >>> shift, found));
    int[] numbers = new int[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.get(i);
    }
    Arrays.sort(numbers);
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        take.accept(numbers[i]);
      }
    }
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
