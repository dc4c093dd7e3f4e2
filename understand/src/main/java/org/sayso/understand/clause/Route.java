package org.sayso.understand.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * The way through the tree from one phrase to another, and how near a word stands to it: the word
 * that joins the two first, then those on the way, those beside it, those above it.
 */
public final class Route {
  private static final int BESIDE = 10;
  private static final int ABOVE = 20;
  private static final int FAR = 40;

  private final Tree tree;
  private final List<Integer> first;
  private final List<Integer> second;
  private final int joint;
  private final BitSet on = new BitSet();

  /** Between the heads of two stretches; where one has no word here, the way up to the root. */
  public Route(Sentence s, Optional<Span> from, Optional<Span> to) {
    this.tree = s.tree();
    this.first = up(s, from);
    this.second = up(s, to);
    this.joint = first.stream().filter(second::contains).findFirst().orElse(-1);
    mark(first);
    mark(second);
  }

  private static List<Integer> up(Sentence s, Optional<Span> words) {
    return words.flatMap(w -> up(s, w)).orElseGet(() -> List.of(root(s.tree())));
  }

  private static int root(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.head(i) == Tree.ROOT)
        .findFirst()
        .orElse(0);
  }

  private static Optional<List<Integer>> up(Sentence s, Span words) {
    for (int i = 0; i < s.size(); i++) {
      boolean inside = words.covers(s.token(i).span());
      int head = s.tree().head(i);
      if (inside && (head == Tree.ROOT || !words.covers(s.token(head).span()))) {
        List<Integer> way = new ArrayList<>(List.of(i));
        way.addAll(s.tree().ancestors(i));
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private void mark(List<Integer> way) {
    for (int token : way) {
      on.set(token);
      if (token == joint) {
        return;
      }
    }
  }

  /** Small is near; the nearest of the words counts. */
  public int distance(Collection<Integer> words) {
    return words.stream().mapToInt(this::distance).min().orElse(FAR);
  }

  private int distance(int word) {
    if (on.get(word)) {
      return Math.abs(depth(word) - depth(joint));
    }
    int above = first.indexOf(word);
    if (above >= 0 || joint < 0) {
      return joint < 0 ? FAR : ABOVE + above - first.indexOf(joint);
    }
    int steps = 1;
    for (int up : tree.ancestors(word)) {
      if (on.get(up)) {
        return BESIDE + 2 * Math.abs(depth(up) - depth(joint)) + steps;
      }
      steps++;
    }
    return FAR;
  }

  private int depth(int token) {
    return token < 0 ? 0 : tree.ancestors(token).size();
  }
}
