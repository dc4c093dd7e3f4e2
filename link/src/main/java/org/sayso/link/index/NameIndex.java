package org.sayso.link.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/**
 * Finds who of up to some millions may be meant by a name. Made by a {@link NameIndexBuilder}, or
 * mapped from a file that it wrote. Thread-safe.
 */
public final class NameIndex {
  private static final int PROMISING = 60;

  private final Image image;
  private final Vocabulary vocabulary;
  private final Names names;
  private final Collector collector;
  private final Ranking ranking;
  private final Queue<Scratch> free = new ConcurrentLinkedQueue<>();

  NameIndex(Image image) {
    this.image = image;
    this.vocabulary = new Vocabulary(image);
    this.names = new Names(image);
    this.collector = new Collector(names);
    this.ranking = new Ranking(vocabulary, names);
  }

  /**
   * An index from its file, which must stay as it is while the index is in use. Only its header is
   * read and checked here; {@link #isWhole} checks the rest.
   *
   * @throws org.sayso.model.SaysoException where the file is none, of another release, or cut off
   */
  public static NameIndex open(Path file) {
    return new NameIndex(Image.open(file));
  }

  /**
   * Writes the index to a file: the same index, the same bytes.
   *
   * @throws org.sayso.model.SaysoException where that cannot be written
   */
  public void write(Path file) {
    image.write(file);
  }

  /** Whether the bytes are those that were written; reads all of them. */
  public boolean isWhole() {
    return image.isWhole();
  }

  /** How many bytes it takes, in memory or in a file. */
  public long bytes() {
    return image.size();
  }

  /** How many names it holds. */
  public int size() {
    return names.size();
  }

  /** All names of a candidate's entry that were given in a row with the one found, in order. */
  public List<String> names(Candidate candidate) {
    int from = candidate.name();
    int to = candidate.name() + 1;
    while (from > 0 && names.entry(from - 1) == candidate.entry()) {
      from--;
    }
    while (to < names.size() && names.entry(to) == candidate.entry()) {
      to++;
    }
    return IntStream.range(from, to).mapToObj(names::text).toList();
  }

  /** A name as it was given, by its number from 0. */
  public String name(int number) {
    return names.text(number);
  }

  /** What kind of thing bears the name with this number. */
  public ProfileKind kind(int number) {
    return names.kind(number);
  }

  /** The entry of the name with this number. */
  public int entry(int number) {
    return names.entry(number);
  }

  /** Who may be meant by any of the profile's names, the likeliest first, each entry once. */
  public List<Candidate> candidates(Profile query, int limit) {
    Map<Integer, Candidate> found = new HashMap<>();
    Scratch scratch = scratch();
    for (KnownName name : query.names()) {
      Question question = new Question(name.words(), query.kind(), vocabulary, names);
      Map<Integer, List<Variant>> byWord = Ranking.byWord(question);
      Best best = collector.best(question, Math.max(PROMISING, limit), scratch);
      for (int i = 0; i < best.size(); i++) {
        int number = best.name(i);
        double like = ranking.likeness(question, byWord, number);
        found.merge(
            names.entry(number),
            new Candidate(names.entry(number), number, like),
            Candidate::likelier);
      }
      scratch.clear();
    }
    free.add(scratch);
    return found.values().stream().sorted(Candidate.LIKELIEST_FIRST).limit(limit).toList();
  }

  private Scratch scratch() {
    Scratch used = free.poll();
    return used == null ? new Scratch(names.size()) : used;
  }
}
