package org.sayso.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings made comparable. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Finch, finch",
    "Tolić, tolic",
    "Толић, tolic",
    "Đorđe, djordje",
    "Ђорђе, djordje",
    "Ångström, angstrom",
    "O’Hara, o'hara",
    "U.S., us",
    "J. K.   Harlow, j k harlow"
  })
  void accentsScriptsAndMarksGo(String words, String folded) {
    assertThat(Folding.fold(words)).isEqualTo(folded);
  }
}
