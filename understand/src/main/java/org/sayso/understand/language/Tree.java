package org.sayso.understand.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The basic dependency tree of a sentence, in Universal Dependencies labels with subtypes ({@code
 * nsubj:pass}, {@code nmod:poss}). Every token has one head; the root's head is {@link #ROOT}.
 * Immutable.
 */
public final class Tree {
  /** The head of the root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] labels;
  private final List<List<Integer>> children;

  /**
   * @param heads for each token the index of its head, or {@link #ROOT}
   * @param labels for each token the label of the arc from its head
   */
  public Tree(int[] heads, String[] labels) {
    if (heads.length != labels.length) {
      throw new IllegalArgumentException(heads.length + " heads, " + labels.length + " labels");
    }
    this.heads = heads.clone();
    this.labels = labels.clone();
    this.children = childrenOf(heads);
  }

  /** Number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The head's index, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** The label of the arc from the head. */
  public String label(int token) {
    return labels[token];
  }

  /**
   * Whether the arc from the head has this label, subtypes included: "nsubj" holds of nsubj:pass.
   */
  public boolean is(int token, String label) {
    String own = labels[token];
    return own.equals(label) || own.startsWith(label) && own.charAt(label.length()) == ':';
  }

  /** The dependents, left to right. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The dependents with one of these labels, subtypes included, left to right. */
  public List<Integer> children(int token, String... wanted) {
    return children(token).stream().filter(c -> isAny(c, wanted)).toList();
  }

  /** The first dependent with one of these labels, subtypes included. */
  public Optional<Integer> child(int token, String... wanted) {
    return children(token).stream().filter(c -> isAny(c, wanted)).findFirst();
  }

  /** Whether the arc from the head has one of these labels, subtypes included. */
  public boolean isAny(int token, String... wanted) {
    for (String label : wanted) {
      if (is(token, label)) {
        return true;
      }
    }
    return false;
  }

  /** The token and all below it. */
  public BitSet subtree(int token) {
    BitSet below = new BitSet(size());
    collect(token, below);
    return below;
  }

  /** The token and all below it, but nothing below (or at) the given dependents. */
  public BitSet subtreeWithout(int token, List<Integer> cut) {
    BitSet below = subtree(token);
    cut.forEach(c -> below.andNot(subtree(c)));
    return below;
  }

  /** From the token's head up to the root, nearest first. */
  public List<Integer> ancestors(int token) {
    List<Integer> up = new ArrayList<>();
    for (int at = heads[token]; at != ROOT && up.size() < size(); at = heads[at]) {
      up.add(at);
    }
    return up;
  }

  private void collect(int token, BitSet below) {
    if (!below.get(token)) {
      below.set(token);
      children(token).forEach(c -> collect(c, below));
    }
  }

  private static List<List<Integer>> childrenOf(int[] heads) {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      all.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        all.get(heads[i]).add(i);
      }
    }
    all.replaceAll(Collections::unmodifiableList);
    return Collections.unmodifiableList(all);
  }
}
