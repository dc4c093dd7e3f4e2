package org.sayso.understand.shallow;

import java.util.Arrays;
import org.sayso.understand.language.Tree;

/** The arcs of a tree in the making. Not thread-safe. */
final class Arcs {
  private final int[] heads;
  private final String[] labels;

  Arcs(int size) {
    heads = new int[size];
    labels = new String[size];
    Arrays.fill(heads, Tree.ROOT);
  }

  /**
   * Hangs a word on another one, wherever it hung before; changes nothing, and says so, where that
   * other one hangs on the word.
   */
  boolean attach(int word, int head, String label) {
    for (int above = head; above != Tree.ROOT; above = heads[above]) {
      if (above == word) {
        return false;
      }
    }
    heads[word] = head;
    labels[word] = label;
    return true;
  }

  boolean isAttached(int word) {
    return labels[word] != null;
  }

  /** Whether the arc to the word has this label. */
  boolean is(int word, String label) {
    return label.equals(labels[word]);
  }

  int head(int word) {
    return heads[word];
  }

  /** The tree under this root; words that hang nowhere hang on it. */
  Tree tree(int root) {
    attach(root, Tree.ROOT, "root");
    for (int i = 0; i < heads.length; i++) {
      if (labels[i] == null) {
        attach(i, root, "dep");
      }
    }
    return new Tree(heads, labels);
  }
}
