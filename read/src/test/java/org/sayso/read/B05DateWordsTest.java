package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.text.Edtf;
import org.sayso.read.scrape.DateWords;

/** Dates as the newsrooms of many countries write them. */
class B05DateWordsTest {
  private static Edtf first(String tag, String words) {
    return DateWords.in(tag).first(words).orElseThrow().date();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4 janvier 2023; 2023-01-04",
        "le 1er févr. 2023; 2023-02-01",
        "4. März 2023; 2023-03-04",
        "4 de abril de 2023; 2023-04-04",
        "4 DE MAIO DE 2023; 2023-05-04",
        "4 giugno 2023; 2023-06-04",
        "4 lipca 2023; 2023-07-04",
        "4 Ağustos 2023; 2023-08-04",
        "4 EKİM 2023; 2023-10-04",
        "4 сентября 2023 г.; 2023-09-04",
        "4 октомври 2023; 2023-10-04",
        "4. marraskuuta 2023; 2023-11-04",
        "2023. december 4.; 2023-12-04",
        "4 Νοεμβρίου 2023; 2023-11-04",
        "2023年3月4日; 2023-03-04",
        "2023년 3월 4일; 2023-03-04",
        "04-Mar-2023; 2023-03-04",
        "Tue Feb 28 2023; 2023-02-28",
        "12. 03. 2023; 2023-03-12"
      })
  void monthsInTheirLanguages(String words, String day) {
    assertThat(first("", words)).isEqualTo(new Edtf(day));
  }

  @Test
  void aNameOfTwoMonthsIsSettledByTheLanguage() {
    assertThat(first("pl", "4 listopada 2023")).isEqualTo(new Edtf("2023-11-04"));
    assertThat(first("hr", "4. listopada 2023.")).isEqualTo(new Edtf("2023-10-04"));
    assertThat(first("", "4 listopada 2023")).isEqualTo(new Edtf("2023-10-04/2023-11-04"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en-US; 03/04/2023; 2023-03-04",
        "en-GB; 03/04/2023; 2023-04-03",
        "fr; 03/04/2023; 2023-04-03",
        "en; 03/04/2023; 2023-03-04/2023-04-03",
        "''; 03/04/2023; 2023-03-04/2023-04-03",
        "en; 25/04/2023; 2023-04-25"
      })
  void theCountrySettlesWhichFigureIsTheDay(String tag, String words, String day) {
    assertThat(first(tag, words)).isEqualTo(new Edtf(day));
  }

  @Test
  void shortYearsOnlyWhereTheTextIsAPage() {
    assertThat(first("de", "28.01.22, 9:30 Uhr")).isEqualTo(new Edtf("2022-01-28"));
    assertThat(DateWords.standard().first("version 28.01.22")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-09-04T06:00:00+02:00; 2023-09-04",
        "20230904060000; 2023-09-04",
        "1693800000; 2023-09-04",
        "1693800000000; 2023-09-04",
        "Mon, 04 Sep 2023 06:00:00 +0200; 2023-09-04"
      })
  void stampsOfMachines(String stamp, String day) {
    assertThat(DateWords.standard().stamp(stamp)).contains(new Edtf(day));
  }

  @ParameterizedTest
  @CsvSource({"31.02.2023", "12 foo 2023", "call 555 2023", "1.2.3", "route 66"})
  void noDates(String words) {
    assertThat(DateWords.standard().first(words)).isEmpty();
  }
}
