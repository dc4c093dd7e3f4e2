package org.sayso.understand.syntax;

import java.util.BitSet;
import java.util.Map;

/** Subjects of passives are labelled so, even where the network overlooked it. */
final class Passives {
  private static final Map<String, String> PASSIVE =
      Map.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private Passives() {}

  /** The labels, with the subject of a word that has a passive auxiliary as a passive's. */
  static String[] marked(int[] heads, String[] labels) {
    BitSet passive = new BitSet();
    for (int i = 0; i < heads.length; i++) {
      if (labels[i].equals("aux:pass")) {
        passive.set(heads[i]);
      }
    }
    String[] marked = labels.clone();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && passive.get(heads[i])) {
        marked[i] = PASSIVE.getOrDefault(labels[i], labels[i]);
      }
    }
    return marked;
  }
}
