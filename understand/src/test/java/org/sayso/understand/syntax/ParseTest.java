package org.sayso.understand.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.understand.language.Tree;
import org.sayso.understand.syntax.Parse.Child;

/** The automaton, step by step. */
class ParseTest {
  private static final List<String> LABELS = List.of("-NULL-", "root", "nsubj", "obj");
  private static final int LEFT_NSUBJ = 1;
  private static final int RIGHT_ROOT = 3;
  private static final int RIGHT_OBJ = 5;
  private static final int SHIFT = 6;

  private static Parse after(int words, int... steps) {
    Parse parse = new Parse(words, LABELS.size() - 1);
    for (int step : steps) {
      parse.apply(step);
    }
    return parse;
  }

  @Test
  void no_word_is_done_at_once() {
    assertThat(after(0).isDone()).isTrue();
  }

  @Test
  void one_word_is_the_root() {
    Parse parse = after(1);
    assertThat(parse.hasChoice()).isFalse();
    assertThat(parse.only()).isEqualTo(SHIFT);
    parse.apply(parse.only());
    assertThat(parse.only()).isEqualTo(RIGHT_ROOT);
    parse.apply(parse.only());
    assertThat(parse.isDone()).isTrue();
    assertThat(parse.tree(LABELS).head(0)).isEqualTo(Tree.ROOT);
    assertThat(parse.tree(LABELS).label(0)).isEqualTo("root");
  }

  @Test
  void subject_verb_object() {
    Parse parse =
        after(3, SHIFT, SHIFT, LEFT_NSUBJ, SHIFT, RIGHT_OBJ, RIGHT_ROOT); // Clerks count boats
    Tree tree = parse.tree(LABELS);
    assertThat(parse.isDone()).isTrue();
    assertThat(List.of(tree.head(0), tree.head(1), tree.head(2))).containsExactly(1, Tree.ROOT, 1);
    assertThat(List.of(tree.label(0), tree.label(1), tree.label(2)))
        .containsExactly("nsubj", "root", "obj");
  }

  @Test
  void stack_and_text_ahead() {
    Parse parse = after(4, SHIFT, SHIFT);
    assertThat(List.of(parse.stack(0), parse.stack(1), parse.stack(2), parse.stack(3)))
        .containsExactly(2, 1, 0, Parse.NOTHING);
    assertThat(List.of(parse.ahead(0), parse.ahead(1), parse.ahead(2)))
        .containsExactly(3, 4, Parse.NOTHING);
  }

  @Test
  void the_latest_child_of_a_side_is_the_outermost() {
    Parse parse = after(3, SHIFT, SHIFT, SHIFT, LEFT_NSUBJ, LEFT_NSUBJ);
    assertThat(parse.child(3, Child.LEFT)).isEqualTo(1);
    assertThat(parse.child(3, Child.SECOND_LEFT)).isEqualTo(2);
    assertThat(parse.child(3, Child.RIGHT)).isEqualTo(Parse.NOTHING);
    assertThat(LABELS.get(parse.label(1))).isEqualTo("nsubj");
  }

  @Test
  void nothing_has_no_child_and_no_label() {
    Parse parse = after(1);
    assertThat(parse.child(Parse.NOTHING, Child.LEFT)).isEqualTo(Parse.NOTHING);
    assertThat(LABELS.get(parse.label(Parse.NOTHING))).isEqualTo("-NULL-");
  }

  @Test
  void the_best_permitted_step_is_taken_and_the_first_of_equals() {
    Parse parse = after(3, SHIFT, SHIFT);
    assertThat(parse.best(new double[] {9, 1, 1, 9, 1, 1, 0})).isEqualTo(LEFT_NSUBJ);
    assertThat(parse.best(new double[] {9, 1, 1, 9, 1, 2, 0})).isEqualTo(RIGHT_OBJ);
    assertThat(parse.best(new double[] {9, 1, 1, 9, 1, 2, 3})).isEqualTo(SHIFT);
    parse.apply(SHIFT);
    assertThat(parse.best(new double[] {9, 1, 1, 9, 1, 2, 3})).isEqualTo(RIGHT_OBJ);
  }
}
