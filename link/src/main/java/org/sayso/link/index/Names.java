package org.sayso.link.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import org.sayso.link.index.Image.Section;
import org.sayso.model.profile.ProfileKind;

/** All names, by number, and which of them have a word. Thread-safe: reads at given places only. */
final class Names {
  private static final ProfileKind[] KINDS = ProfileKind.values();
  private static final double WEIGHT_STEP = 4;

  private final IntBuffer postingEnds;
  private final ByteBuffer postings;
  private final IntBuffer ends;
  private final IntBuffer words;
  private final ByteBuffer weights;
  private final ByteBuffer kinds;
  private final IntBuffer entries;
  private final IntBuffer textEnds;
  private final ByteBuffer texts;

  Names(Image image) {
    this.postingEnds = image.section(Section.POSTING_ENDS).asIntBuffer();
    this.postings = image.section(Section.POSTINGS);
    this.ends = image.section(Section.NAME_ENDS).asIntBuffer();
    this.words = image.section(Section.NAME_WORDS).asIntBuffer();
    this.weights = image.section(Section.NAME_WEIGHTS);
    this.kinds = image.section(Section.NAME_KINDS);
    this.entries = image.section(Section.NAME_ENTRIES).asIntBuffer();
    this.textEnds = image.section(Section.TEXT_ENDS).asIntBuffer();
    this.texts = image.section(Section.TEXTS);
  }

  int size() {
    return entries.limit();
  }

  int entry(int name) {
    return entries.get(name);
  }

  ProfileKind kind(int name) {
    return KINDS[kinds.get(name)];
  }

  double weight(int name) {
    return (weights.get(name) & 0xff) / WEIGHT_STEP;
  }

  String text(int name) {
    int start = start(textEnds, name);
    byte[] bytes = new byte[textEnds.get(name) - start];
    texts.get(start, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int firstWord(int name) {
    return start(ends, name);
  }

  int endOfWords(int name) {
    return ends.get(name);
  }

  int wordAt(int place) {
    return words.get(place);
  }

  /** How many names have the word. */
  int count(int word) {
    int at = start(postingEnds, word);
    int count = 0;
    int shift = 0;
    int b;
    do {
      b = postings.get(at++);
      count |= (b & 0x7f) << shift;
      shift += 7;
    } while (b < 0);
    return count;
  }

  /** The names that have the word, in order, {@link #count} many. */
  int[] having(int word, int count, Scratch scratch) {
    int start = start(postingEnds, word);
    int length = postingEnds.get(word) - start;
    byte[] steps = scratch.steps(length);
    postings.get(start, steps, 0, length);
    int[] names = scratch.names(count);
    int at = 0;
    while (steps[at++] < 0) {}
    int name = 0;
    for (int i = 0; i < count; i++) {
      int b = steps[at++];
      int step = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = steps[at++];
        step |= (b & 0x7f) << shift;
      }
      name += step;
      names[i] = name;
    }
    return names;
  }

  private static int start(IntBuffer ends, int at) {
    return at == 0 ? 0 : ends.get(at - 1);
  }
}
