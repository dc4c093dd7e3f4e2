package org.sayso.understand.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects beside passive auxiliaries. */
class PassivesTest {
  /** "Bridges were built": the network saw the auxiliary and not the subject. */
  @Test
  void a_subject_beside_a_passive_auxiliary_is_a_passive_subject() {
    String[] labels = {"nsubj", "aux:pass", "root"};
    assertThat(Passives.marked(new int[] {2, 2, -1}, labels))
        .containsExactly("nsubj:pass", "aux:pass", "root");
    assertThat(labels[0]).isEqualTo("nsubj");
  }

  /** "Clerks say bridges were built": the subject of another verb stays. */
  @Test
  void other_subjects_stay() {
    String[] labels = {"nsubj", "root", "nsubj", "aux:pass", "ccomp"};
    assertThat(Passives.marked(new int[] {1, -1, 4, 4, 1}, labels))
        .containsExactly("nsubj", "root", "nsubj:pass", "aux:pass", "ccomp");
  }

  @Test
  void a_clause_as_subject() {
    assertThat(Passives.marked(new int[] {2, 2, -1}, new String[] {"csubj", "aux:pass", "root"})[0])
        .isEqualTo("csubj:pass");
  }
}
