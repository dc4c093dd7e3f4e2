package org.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void every_figure_belongs_to_a_task() {
    assertThat(Tables.figures())
        .extracting(Figure::task)
        .isSubsetOf(Tables.tasks().stream().map(Task::name).toList());
  }

  @Test
  void every_task_shows_a_figure() {
    assertThat(Tables.figures().stream().map(Figure::task))
        .containsAll(Tables.tasks().stream().map(Task::name).toList());
  }

  @Test
  void a_scorer_gets_what_is_made_for_it() {
    assertThat(Tables.tasks())
        .filteredOn(t -> t.make() != Make.NOT_BUILT)
        .allSatisfy(
            t -> {
              String scorer = String.join(" ", t.scorer());
              assertThat(scorer.contains("{evidence}")).isEqualTo(t.make().isEvidence());
              assertThat(scorer.contains("{case}")).isEqualTo(t.make().isCase());
            });
  }

  @Test
  void columns_stand_under_each_other() {
    assertThat(Tables.markdown(List.of(List.of("task", "F1"), List.of("key", "55.25"))))
        .isEqualTo(
            """
            | task | F1    |
            |------|-------|
            | key  | 55.25 |""");
  }
}
