package org.sayso.understand.syntax;

import java.util.Arrays;
import java.util.List;
import org.sayso.understand.language.Tree;

/**
 * How far a sentence is parsed: arc-standard with one root. Words count from one, zero is the root
 * above them. Steps are numbered as models number them: arcs to the left by label, arcs to the
 * right by label, the shift; the first label is the root's and only the last step of all sets it.
 */
final class Parse {
  /** In place of a word where there is none. */
  static final int NOTHING = -1;

  /** The children that features ask for: outermost and second outermost of each side. */
  enum Child {
    LEFT,
    RIGHT,
    SECOND_LEFT,
    SECOND_RIGHT
  }

  private final int size;
  private final int arcs;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[][] children = new int[Child.values().length][];
  private int depth = 1;
  private int next = 1;

  /**
   * @param size number of words
   * @param arcs number of labels that an arc may have
   */
  Parse(int size, int arcs) {
    this.size = size;
    this.arcs = arcs;
    this.stack = new int[size + 1];
    this.heads = new int[size + 1];
    this.labels = new int[size + 1];
    for (int which = 0; which < children.length; which++) {
      children[which] = new int[size + 1];
      Arrays.fill(children[which], NOTHING);
    }
  }

  boolean isDone() {
    return depth == 1 && next > size;
  }

  /** Whether more than one step is permitted. */
  boolean hasChoice() {
    return depth > 2;
  }

  /** The step that is permitted where there is no choice. */
  int only() {
    return next <= size ? shift() : arcs;
  }

  /**
   * Of the steps permitted where there is a choice the one of the highest score; first of equals.
   */
  int best(double[] scores) {
    int best = 1;
    for (int step = 2; step < shift(); step++) {
      if (scores[step] > scores[best] && step != arcs) {
        best = step;
      }
    }
    return next <= size && scores[shift()] > scores[best] ? shift() : best;
  }

  void apply(int step) {
    if (step == shift()) {
      stack[depth++] = next++;
    } else if (step < arcs) {
      attach(stack(1), stack(0), step + 1);
    } else {
      attach(stack(0), stack(1), step - arcs + 1);
    }
  }

  /** The word so far below the top of the stack. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : NOTHING;
  }

  /** The word so far ahead in the text. */
  int ahead(int words) {
    return next + words <= size ? next + words : NOTHING;
  }

  int child(int word, Child which) {
    return word == NOTHING ? NOTHING : children[which.ordinal()][word];
  }

  /** The place among the model's labels of the arc to a word; zero, "no arc", of no word. */
  int label(int word) {
    return word == NOTHING ? 0 : labels[word];
  }

  /**
   * The tree, once all is done.
   *
   * @param names of the model's labels
   */
  Tree tree(List<String> names) {
    int[] above = new int[size];
    String[] arcNames = new String[size];
    for (int i = 0; i < size; i++) {
      above[i] = heads[i + 1] == 0 ? Tree.ROOT : heads[i + 1] - 1;
      arcNames[i] = names.get(labels[i + 1]);
    }
    return new Tree(above, Passives.marked(above, arcNames));
  }

  private int shift() {
    return 2 * arcs;
  }

  /** Arcs grow outwards, so that the latest child of a side is its outermost. */
  private void attach(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
    stack[--depth - 1] = head;
    Child outer = child < head ? Child.LEFT : Child.RIGHT;
    Child second = child < head ? Child.SECOND_LEFT : Child.SECOND_RIGHT;
    children[second.ordinal()][head] = children[outer.ordinal()][head];
    children[outer.ordinal()][head] = child;
  }
}
