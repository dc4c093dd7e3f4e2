package org.sayso.model.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure a statement is. */
class ConfidenceTest {
  @Test
  void itIsKeptToHundredths() {
    assertThat(new Confidence(0.8749)).isEqualTo(new Confidence(0.87));
  }

  @ParameterizedTest
  @CsvSource({"1, certain", "0.95, certain", "0.94, likely", "0.75, likely", "0.74, possible"})
  void itReadsAsAWord(double probability, String word) {
    assertThat(new Confidence(probability).inWords()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void anythingElseThanAProbabilityIsAWrongCall(double probability) {
    assertThatThrownBy(() -> new Confidence(probability))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Double.toString(probability));
  }

  @Test
  void theSurerComesLast() {
    assertThat(new Confidence(0.3)).isLessThan(new Confidence(0.4));
  }
}
