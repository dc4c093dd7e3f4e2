package org.sayso.read.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.text.Edtf;
import org.sayso.read.roster.DateWords.Order;

/** Dates as lists write them. */
class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "1961-02-03, 1961-02-03",
    "1961-02-03T00:00:00.5Z, 1961-02-03",
    "1961-02, 1961-02",
    "1961, 1961",
    "1961-00-00, 1961",
    "19610203, 1961-02-03",
    "03 Feb 1961, 1961-02-03",
    "3rd February 1961, 1961-02-03",
    "'February 3, 1961', 1961-02-03",
    "Feb 1961, 1961-02",
    "04-Mar-2025, 2025-03-04",
    "03/02/1961, 1961-02-03",
    "dd/mm/1961, 1961",
    "dd/02/1961, 1961-02",
    "00/00/1961, 1961",
    "31/02/1961, 1961-02",
    "circa 1961, 1961~",
    "approximately 1961, 1961~",
    "1961 (approximately), 1961~",
    "1958 to 1963, 1958/1963",
    "1958-1963, 1958/1963",
    "between 1958 and 1963, 1958/1963",
    "circa 1958-1963, 1958~/1963~",
    "03 Feb 1961 to 05 Jun 1962, 1961-02-03/1962-06-05",
    "1960s, 1960/1969",
    "late 1960s, 1960/1969",
    "before 1961, ../1961",
    "after 1961, 1961/.."
  })
  void a_date(String words, String edtf) {
    assertThat(DateWords.read(words)).contains(new Edtf(edtf));
  }

  @ParameterizedTest
  @CsvSource({"unknown", "-0-", "12", "the sixties", "''", "1963 to 1958"})
  void no_date(String words) {
    assertThat(DateWords.read(words)).isEmpty();
  }

  @Test
  void the_order_of_numbers_is_the_lists() {
    assertThat(DateWords.read("03/02/1961", Order.MONTH_FIRST)).contains(new Edtf("1961-03-02"));
    assertThat(DateWords.read("03/02/1961", Order.UNKNOWN)).contains(new Edtf("1961"));
    assertThat(DateWords.read("25/02/1961", Order.UNKNOWN)).contains(new Edtf("1961-02-25"));
    assertThat(DateWords.read("02/25/1961", Order.UNKNOWN)).contains(new Edtf("1961-02-25"));
    assertThat(DateWords.next(DateWords.read("1961"))).contains(new Edtf("1962-01-01"));
  }
}
