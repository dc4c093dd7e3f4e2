package org.sayso.understand.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.text.Span;

/** The tree of "The bridge was built by Norway." */
class TreeTest {
  private static final int THE = 0;
  private static final int BRIDGE = 1;
  private static final int BUILT = 3;
  private static final int NORWAY = 5;

  private final Tree tree =
      new Tree(
          new int[] {1, 3, 3, Tree.ROOT, 5, 3},
          new String[] {"det", "nsubj:pass", "aux:pass", "root", "case", "obl"});

  @Test
  void headsAndLabels() {
    assertThat(tree.size()).isEqualTo(6);
    assertThat(tree.head(BRIDGE)).isEqualTo(BUILT);
    assertThat(tree.head(BUILT)).isEqualTo(Tree.ROOT);
    assertThat(tree.label(BRIDGE)).isEqualTo("nsubj:pass");
  }

  @Test
  void aLabelHoldsOfItsSubtypesButNotOfOtherWordsThatBeginSo() {
    assertThat(tree.is(BRIDGE, "nsubj")).isTrue();
    assertThat(tree.is(BRIDGE, "nsubj:pass")).isTrue();
    assertThat(tree.is(BRIDGE, "nsub")).isFalse();
    assertThat(tree.is(NORWAY, "obl:agent")).isFalse();
    assertThat(tree.isAny(NORWAY, "obj", "obl")).isTrue();
    assertThat(tree.isAny(NORWAY)).isFalse();
  }

  @Test
  void childrenLeftToRight() {
    assertThat(tree.children(BUILT)).containsExactly(1, 2, 5);
    assertThat(tree.children(BUILT, "aux", "obl")).containsExactly(2, 5);
    assertThat(tree.child(BUILT, "nsubj")).contains(BRIDGE);
    assertThat(tree.child(BUILT, "ccomp")).isEmpty();
    assertThat(tree.children(THE)).isEmpty();
  }

  @Test
  void subtrees() {
    assertThat(tree.subtree(BRIDGE)).isEqualTo(bits(0, 1));
    assertThat(tree.subtree(BUILT).cardinality()).isEqualTo(6);
    assertThat(tree.subtreeWithout(BUILT, List.of(BRIDGE, NORWAY))).isEqualTo(bits(2, 3));
  }

  @Test
  void ancestorsNearestFirst() {
    assertThat(tree.ancestors(THE)).containsExactly(BRIDGE, BUILT);
    assertThat(tree.ancestors(BUILT)).isEmpty();
  }

  @Test
  void aLoopEnds() {
    Tree loop = new Tree(new int[] {1, 0}, new String[] {"dep", "dep"});
    assertThat(loop.ancestors(0)).hasSizeLessThanOrEqualTo(2);
    assertThat(loop.subtree(0)).isEqualTo(bits(0, 1));
  }

  @Test
  void doesNotFollowItsArrays() {
    int[] heads = {Tree.ROOT, 0};
    Tree own = new Tree(heads, new String[] {"root", "dep"});
    heads[1] = Tree.ROOT;
    assertThat(own.head(1)).isZero();
    assertThatThrownBy(() -> own.children(0).add(7))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void headsAndLabelsMustMatch() {
    assertThatThrownBy(() -> new Tree(new int[] {Tree.ROOT}, new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 heads, 0 labels");
  }

  @Test
  void aSentenceHasAsManyTokensAsItsTree() {
    Token token = new Token(0, new Span(0, 3), "Yes", "yes", "UH", NameType.NONE);
    assertThatThrownBy(() -> new Sentence(0, List.of(token), tree))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 tokens, a tree of 6");
    assertThatThrownBy(() -> new Sentence(0, List.of(), new Tree(new int[0], new String[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
