package org.sayso.read.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States as lists write them. */
class NationsTest {
  @ParameterizedTest
  @CsvSource({
    "no, NO",
    "NO, NO",
    // the code of Namibia, no "not available"
    "na, NA",
    "NA, NA",
    "Namibia, NA",
    "'Korea, North', KP",
    "Norway; Namibia, 'NO,NA'",
    "n/a, ''",
    "zz-top, ''"
  })
  void aState(String words, String codes) {
    assertThat(String.join(",", Nations.codes(words))).isEqualTo(codes);
  }
}
