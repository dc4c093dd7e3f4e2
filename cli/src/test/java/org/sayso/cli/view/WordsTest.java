package org.sayso.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.text.Edtf;

/** Dates, numbers and quotations as a person reads them. */
class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "2031-05-04, 2031-05-04",
    "2031-05~, about 2031-05",
    "../2031-05-04, by 2031-05-04",
    "2031/.., since 2031",
    "2031-05/2031-07, 2031-05 to 2031-07"
  })
  void dates_say_how_far_they_are_settled(String edtf, String words) {
    assertThat(Dates.inWords(new Edtf(edtf))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, no spans", "1, 1 span", "12, 12 spans"})
  void numbers_come_with_their_noun(long count, String words) {
    assertThat(Counts.of(count, "span")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "it would rain, “it would rain”",
        "“it would rain”, “it would rain”",
        "it would “rain”, ‘it would “rain”’",
        "“it” would “rain”, ‘“it” would “rain”’",
        "has to “end, ‘has to “end’"
      })
  void words_stand_between_one_pair_of_marks(String words, String quoted) {
    assertThat(Quoted.words(words)).isEqualTo(quoted);
  }
}
