package org.sayso.bench.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.text.Span;

class ExercisesTest {
  @Test
  void everyLineOfAllExercisesFitsItsText() {
    assertThat(Exercises.all()).hasSizeGreaterThan(100);
  }

  @Test
  void aTextEndsWithItsAttributions() {
    List<Annotated> read =
        Exercises.of(
            "a",
            List.of(
                "# kind",
                "Ana left.",
                "| nothing",
                "",
                "Bo said it rained.",
                "| Bo | said | it rained"));
    assertThat(read)
        .extracting(a -> a.article().text())
        .containsExactly("Ana left.", "Bo said it rained.");
    assertThat(read.get(0).gold()).isEmpty();
    assertThat(read.get(1).gold())
        .containsExactly(
            new Gold(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 17))));
  }

  @Test
  void wordsThatOccurTwiceAreThoseNearestToTheContent() {
    List<Annotated> read =
        Exercises.of("a", List.of("Bo said no. Bo said it rained.", "| Bo | said | it rained"));
    assertThat(read.get(0).gold().get(0).source()).containsExactly(new Span(12, 14));
    assertThat(read.get(0).gold().get(0).cue()).containsExactly(new Span(15, 19));
  }

  @Test
  void paragraphsBelongToOneTextUntilItsAttributions() {
    List<Annotated> read =
        Exercises.of(
            "a",
            List.of(
                "“It rained.",
                "",
                "“It snowed,” Bo said.",
                "| Bo | said | “It rained. + “It snowed,”"));
    assertThat(read.get(0).article().blocks()).hasSize(2);
    assertThat(read.get(0).gold().get(0).content()).hasSize(2);
  }

  @Test
  void aLineThatDoesNotFitIsNamed() {
    assertThatThrownBy(() -> Exercises.of("a", List.of("Bo said no.", "| Al | said | no")))
        .hasMessage("a, line 2: the text has no such source outside cue and content: Al");
  }
}
