package org.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures are found in outputs of the shape that the scorers print. */
class FigureTest {
  private static final String ATTRIBUTION =
      """
      articles 2, with a prediction record 2; gold relations 40, predicted 38
      relation       P  51.0  R  48.5  F1  49.7
      content        P  61.0  R  58.5  F1  59.7
      quote-speaker  recall  71.0 of 12 quotations, precision  70.5 of 11 predicted
      relation F1 49.7
      """;

  @Test
  void one_number() {
    assertThat(figure("attribution", "relation F1").in(ATTRIBUTION)).contains("49.7");
  }

  @Test
  void two_numbers_that_belong_together() {
    assertThat(figure("attribution", "relation P / R").in(ATTRIBUTION)).contains("51.0 / 48.5");
    assertThat(figure("attribution", "quotation with speaker R / P").in(ATTRIBUTION))
        .contains("71.0 / 70.5");
  }

  @Test
  void a_figure_that_is_not_there_is_empty() {
    assertThat(figure("attribution", "relation F1").in("not at hand")).isEmpty();
  }

  @Test
  void a_line_of_the_table_is_a_figure() {
    Figure figure = Figure.of(List.of("key", "found", "found (\\d+)", "-"));
    assertThat(figure.in("found 12 of 20")).contains("12");
  }

  private static Figure figure(String task, String name) {
    return Tables.figures().stream()
        .filter(f -> f.task().equals(task) && f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
