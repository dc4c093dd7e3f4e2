package org.sayso.understand.labeller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.understand.labeller.Label.CONTENT;
import static org.sayso.understand.labeller.Label.CUE;
import static org.sayso.understand.labeller.Label.NONE;
import static org.sayso.understand.labeller.Label.SOURCE;

import org.junit.jupiter.api.Test;

/** From probabilities to labels. */
class LabellingTest {
  private static final Passage FOUR = Texts.passage("Holm said it rained");

  @Test
  void the_likeliest_labels_are_taken() {
    double[][] shares = {
      {.1, .8, .1, 0}, {0, 0, 0, 1}, {.1, 0, .9, 0}, {.1, 0, .9, 0},
    };
    assertThat(Labelling.decide(FOUR, shares, 1)).containsExactly(SOURCE, CUE, CONTENT, CONTENT);
  }

  @Test
  void the_cue_is_a_cue_whatever_its_labels_say() {
    double[][] shares = {
      {.1, .8, .1, 0}, {0, 0, .99, .01}, {.1, 0, .9, 0}, {.1, 0, .9, 0},
    };
    assertThat(Labelling.decide(FOUR, shares, 1)[1]).isEqualTo(CUE);
  }

  @Test
  void a_word_that_wavers_goes_with_its_neighbours() {
    double[][] shares = {
      {0, 0, 0, 1}, {.05, 0, .95, 0}, {.52, 0, .48, 0}, {.05, 0, .95, 0},
    };
    assertThat(Labelling.decide(FOUR, shares, 0)).containsExactly(CUE, CONTENT, CONTENT, CONTENT);
  }

  @Test
  void who_reports_reports_something() {
    double[][] shares = {
      {.1, .8, .1, 0}, {0, 0, 0, 1}, {.9, 0, .1, 0}, {.7, 0, .3, 0},
    };
    assertThat(Labelling.decide(FOUR, shares, 1)).containsExactly(SOURCE, CUE, NONE, CONTENT);
  }
}
