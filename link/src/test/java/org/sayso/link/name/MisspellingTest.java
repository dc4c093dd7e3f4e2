package org.sayso.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the keyboard, and what is none. */
class MisspellingTest {
  @ParameterizedTest
  @CsvSource({
    "guardster, guardste, true",
    "guardster, guradster, true",
    "chollard, cholard, true",
    "chollard, chollerd, true",
    "chollard, chollard, false",
    "chollard, cholerd, false",
    "orlen 320, orlen 330, false",
    "ivanov, ivanova, false",
    "norrland mill, norrland mills, false"
  })
  void oneLetterIsASlip(String one, String other, boolean slip) {
    assertThat(Misspelling.isOneSlip(one, other)).isEqualTo(slip);
    assertThat(Misspelling.isOneSlip(other, one)).isEqualTo(slip);
  }
}
