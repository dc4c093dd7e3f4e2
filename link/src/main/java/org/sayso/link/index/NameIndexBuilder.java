package org.sayso.link.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/** Takes names one by one and makes the index of them. Not thread-safe. */
public final class NameIndexBuilder {
  private static final int KEYS_OF_A_GROUP = 2;
  private static final double WEIGHT_STEP = 4;

  private final WordTable words = new WordTable();
  private final Ints nameEnds = new Ints();
  private final Ints nameWords = new Ints();
  private final Ints entries = new Ints();
  private final Bytes kinds = new Bytes();
  private final Ints textEnds = new Ints();
  private final Bytes texts = new Bytes();

  /** An empty one. */
  public NameIndexBuilder() {}

  /** All names of a profile. */
  public NameIndexBuilder add(int entry, Profile profile) {
    for (KnownName name : profile.names()) {
      add(entry, name.words(), profile.kind());
    }
    return this;
  }

  /** One name of the entry with this number. */
  public NameIndexBuilder add(int entry, String name, ProfileKind kind) {
    List<String> parts = Words.of(name);
    for (String part : parts) {
      nameWords.add(words.number(part));
    }
    if (kind != ProfileKind.PERSON) {
      String acronym = Words.acronym(parts);
      if (!acronym.isEmpty()) {
        nameWords.add(words.number(Vocabulary.ACRONYM + acronym));
      }
    }
    nameEnds.add(nameWords.size());
    entries.add(entry);
    kinds.write(kind.ordinal());
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    texts.write(text, 0, text.length);
    textEnds.add(texts.size());
    return this;
  }

  /** The index of all names given so far: the same names in the same order, the same bytes. */
  public NameIndex build() {
    int[] counts = counts();
    ByteBuffer[] postings = postings(counts);
    ByteBuffer[] keys = keys();
    return new NameIndex(
        Image.of(
            List.of(
                words.ends().bytes(),
                words.letters().bytes(),
                keys[0],
                keys[1],
                postings[0],
                postings[1],
                nameEnds.bytes(),
                nameWords.bytes(),
                weights(counts),
                kinds.bytes(),
                entries.bytes(),
                textEnds.bytes(),
                texts.bytes())));
  }

  private int[] counts() {
    int[] counts = new int[words.size()];
    for (int i = 0; i < nameWords.size(); i++) {
      counts[nameWords.get(i)]++;
    }
    return counts;
  }

  /** The names of each word: first a sort by counting, then steps. */
  private ByteBuffer[] postings(int[] counts) {
    int[] next = new int[counts.length];
    for (int w = 1; w < counts.length; w++) {
      next[w] = next[w - 1] + counts[w - 1];
    }
    int[] names = new int[nameWords.size()];
    int at = 0;
    for (int name = 0; name < nameEnds.size(); name++) {
      while (at < nameEnds.get(name)) {
        names[next[nameWords.get(at++)]++] = name;
      }
    }
    Bytes postings = new Bytes();
    Ints ends = new Ints();
    for (int w = 0; w < counts.length; w++) {
      write(names, next[w] - counts[w], next[w], postings);
      ends.add(postings.size());
    }
    return new ByteBuffer[] {ends.bytes(), postings.bytes()};
  }

  private static void write(int[] names, int from, int to, Bytes postings) {
    int different = 0;
    for (int i = from; i < to; i++) {
      different += i == from || names[i] != names[i - 1] ? 1 : 0;
    }
    postings.number(different);
    int before = 0;
    for (int i = from; i < to; i++) {
      if (i == from || names[i] != names[i - 1]) {
        postings.number(names[i] - before);
        before = names[i];
      }
    }
  }

  /** The words under each group of keys, by counting; a group is a few of the keys' first bits. */
  private ByteBuffer[] keys() {
    Ints keyed = new Ints();
    Ints of = new Ints();
    for (int w = 0; w < words.size(); w++) {
      int word = w;
      IntConsumer take =
          key -> {
            keyed.add(key);
            of.add(word);
          };
      Keys.letters(words.word(w), take);
      Keys.sounds(words.word(w), take);
    }
    return grouped(keyed, of);
  }

  private static ByteBuffer[] grouped(Ints keyed, Ints of) {
    int bits = Vocabulary.bits(keyed.size() / KEYS_OF_A_GROUP);
    int[] ends = new int[1 << bits];
    for (int i = 0; i < keyed.size(); i++) {
      ends[keyed.get(i) >>> (Integer.SIZE - bits)]++;
    }
    for (int g = 1; g < ends.length; g++) {
      ends[g] += ends[g - 1];
    }
    int[] sorted = new int[keyed.size()];
    for (int i = keyed.size() - 1; i >= 0; i--) {
      sorted[--ends[keyed.get(i) >>> (Integer.SIZE - bits)]] = of.get(i);
    }
    // The loop moved each end to its group's beginning; the end is where the next begins.
    System.arraycopy(ends, 1, ends, 0, ends.length - 1);
    ends[ends.length - 1] = sorted.length;
    return new ByteBuffer[] {
      Ints.bytes(ends, ends.length), Ints.bytes(sorted, sorted.length),
    };
  }

  private ByteBuffer weights(int[] counts) {
    Bytes weights = new Bytes();
    int at = 0;
    for (int name = 0; name < nameEnds.size(); name++) {
      double weight = 0;
      for (; at < nameEnds.get(name); at++) {
        boolean acronym = words.startsWith(nameWords.get(at), Vocabulary.ACRONYM);
        weight += acronym ? 0 : Vocabulary.weight(counts[nameWords.get(at)], nameEnds.size());
      }
      weights.write((int) Math.min(255, Math.round(weight * WEIGHT_STEP)));
    }
    return weights.bytes();
  }
}
