package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.confidence.Confidence;

/** How articles are read, and when that serves. */
class MannerTest {
  private static final Manner FAST = Manner.WHOLE.in(Depth.FAST);

  @Test
  void itHasWords() {
    assertThat(Manner.WHOLE.inWords()).isEmpty();
    assertThat(FAST.inWords()).isEqualTo("fast");
    assertThat(Manner.WHOLE.from(new Confidence(0.9)).inWords()).isEqualTo("from 0.90");
    assertThat(FAST.from(new Confidence(0.9)).inWords()).isEqualTo("fast from 0.90");
  }

  @Test
  void whatWasReadWithSyntaxServesWithoutIt() {
    assertThat(FAST.isServedBy("")).isTrue();
    assertThat(FAST.isServedBy("fast")).isTrue();
    assertThat(Manner.WHOLE.isServedBy("fast")).isFalse();
  }

  @Test
  void anotherFloorIsAnotherReading() {
    Manner sure = Manner.WHOLE.from(new Confidence(0.9));
    assertThat(sure.isServedBy("")).isFalse();
    assertThat(Manner.WHOLE.isServedBy("from 0.90")).isFalse();
    assertThat(sure.isServedBy("from 0.90")).isTrue();
  }
}
