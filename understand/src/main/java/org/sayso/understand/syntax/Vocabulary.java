package org.sayso.understand.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model knows by number: words first, then tags, then the labels of arcs, numbered through.
 * Immutable.
 */
final class Vocabulary {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final int firstLabel;

  /**
   * @param labels the first stands for "no arc", the second is the root's
   */
  Vocabulary(List<String> words, List<String> tags, List<String> labels) {
    this.words = numbered(words, 0);
    this.tags = numbered(tags, words.size());
    this.labels = List.copyOf(labels);
    this.firstLabel = words.size() + tags.size();
  }

  int word(String word) {
    Integer id = words.get(word);
    return id != null ? id : words.get(UNKNOWN);
  }

  int tag(String tag) {
    Integer id = tags.get(tag);
    return id != null ? id : tags.get(UNKNOWN);
  }

  int noWord() {
    return words.get(NONE);
  }

  int noTag() {
    return tags.get(NONE);
  }

  int rootWord() {
    return words.get(ROOT);
  }

  int rootTag() {
    return tags.get(ROOT);
  }

  /** The number of a label, from its place in {@link #labels}. */
  int label(int place) {
    return firstLabel + place;
  }

  /** In the order of the model. */
  List<String> labels() {
    return labels;
  }

  private static Map<String, Integer> numbered(List<String> entries, int first) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      ids.put(entries.get(i), first + i);
    }
    return ids;
  }
}
