package org.sayso.link.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.profile.ProfileKind;

/** A name that is looked for: its words, what each weighs, and the index's words like them. */
final class Question {
  private static final int MOST_WORDS = 16;
  private static final int MOST_VARIANTS = 64;
  private static final int SHORTEST_SPLIT = 6;
  private static final int LONGEST_GLUED = 24;
  private static final double ACRONYM = 0.9;
  private static final double GLUED = 0.8;
  private static final double SURE = 0.8;

  private final Vocabulary vocabulary;
  private final Names names;
  private final ProfileKind kind;
  private final List<String> words;
  private final double[] weights;
  private final List<Variant> variants = new ArrayList<>();

  Question(String name, ProfileKind kind, Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.kind = kind;
    List<String> all = Words.of(name);
    this.words = all.subList(0, Math.min(MOST_WORDS, all.size()));
    this.weights = new double[words.size()];
    for (int i = 0; i < words.size(); i++) {
      List<Variant> alike = alike(i, i + 1, 0);
      weights[i] = weigh(alike);
      variants.addAll(alike);
    }
    addGlued();
    addSplit();
    addAcronyms();
  }

  List<Variant> variants() {
    return variants;
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  double weight(int at) {
    return weights[at];
  }

  ProfileKind kind() {
    return kind;
  }

  double weight(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i];
    }
    return sum;
  }

  private List<Variant> alike(int from, int to, double floor) {
    String word = String.join("", words.subList(from, to));
    List<Variant> found = new ArrayList<>();
    vocabulary.alike(word, floor, (w, like) -> found.add(new Variant(w, like, from, to)));
    found.sort(Comparator.comparingDouble(v -> -v.likeness()));
    return found.subList(0, Math.min(MOST_VARIANTS, found.size()));
  }

  /** What the word itself weighs; where no name has it, what the most usual one like it does. */
  private double weigh(List<Variant> alike) {
    int count = 0;
    for (Variant variant : alike) {
      if (variant.likeness() == 1) {
        return Vocabulary.weight(names.count(variant.word()), names.size());
      }
      count = variant.likeness() >= SURE ? Math.max(count, names.count(variant.word())) : count;
    }
    return Vocabulary.weight(count, names.size());
  }

  private void addGlued() {
    for (int from = 0; from < words.size(); from++) {
      int length = words.get(from).length();
      for (int to = from + 2; to <= Math.min(from + 3, words.size()); to++) {
        length += words.get(to - 1).length();
        if (length <= LONGEST_GLUED) {
          variants.addAll(alike(from, to, GLUED));
        }
      }
    }
  }

  private void addSplit() {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int cut = 2; word.length() >= SHORTEST_SPLIT && cut <= word.length() - 2; cut++) {
        int left = vocabulary.find(word.substring(0, cut));
        int right = left < 0 ? -1 : vocabulary.find(word.substring(cut));
        if (right >= 0) {
          variants.add(new Variant(left, (double) cut / word.length(), i, i + 1));
          variants.add(new Variant(right, 1 - (double) cut / word.length(), i, i + 1));
        }
      }
    }
  }

  private void addAcronyms() {
    if (kind == ProfileKind.PERSON) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      int letters = vocabulary.find(Vocabulary.ACRONYM + words.get(i));
      if (letters >= 0) {
        variants.add(new Variant(letters, ACRONYM, i, i + 1));
      }
    }
    String own = Words.acronym(words);
    int written = own.isEmpty() ? -1 : vocabulary.find(own);
    if (written >= 0) {
      variants.add(new Variant(written, ACRONYM, 0, words.size()));
    }
  }
}
