package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;

/** Who wrote it and when, as plain text says it. */
class B02BylineTest {
  private static Metadata metadata(String lines) {
    return Sample.article("Ferry runs aground off Nordvik\n\n" + lines + "\n\n" + Sample.BODY)
        .metadata();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ines Halm",
        "byInes Halm",
        "Written by Ines Halm",
        "BY INES HALM",
        "By Ines Halm, Associated Press",
        "By Ines Halm in Nordvik",
        "By Ines Halm, Staff Writer"
      })
  void oneAuthor(String line) {
    assertThat(metadata(line).authors())
        .singleElement()
        .asString()
        .isEqualToIgnoringCase("Ines Halm");
  }

  @Test
  void aPlaceAfterTheNameIsNoAuthor() {
    String text =
        "By Ines Halm, Port Calder\n\n" + Sample.BODY + "\nThe owners live in Port Calder.";
    assertThat(Sample.article(text).metadata().authors()).containsExactly("Ines Halm");
  }

  @Test
  void severalAuthorsInTheirOrder() {
    assertThat(metadata("By Ines Halm, Jon van der Ek and Li J. Wu").authors())
        .isEqualTo(List.of("Ines Halm", "Jon van der Ek", "Li J. Wu"));
  }

  @Test
  void authorAndDateGluedTogether() {
    Metadata metadata = metadata("byInes Halm18/10/2023");
    assertThat(metadata.authors()).containsExactly("Ines Halm");
    assertThat(metadata.published()).contains(new Edtf("2023-10-18"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-01-13; 2023-01-13",
        "18/10/2023; 2023-10-18",
        "10/18/2023; 2023-10-18",
        "14.05.2024 07:12; 2024-05-14",
        "03.04.2023; 2023-04-03",
        "Sept. 5, 2023; 2023-09-05",
        "Mar 11, 2024 | 6:20 PM; 2024-03-11",
        "Published: 12 March 2024; 2024-03-12",
        "Monday, 4th of March 2024; 2024-03-04",
        "4. März 2024; 2024-03-04",
        "Posted on September 6, 2023 by reed_warbler; 2023-09-06"
      })
  void theDateOfPublication(String line, String date) {
    assertThat(metadata(line).published()).contains(new Edtf(date));
  }

  @Test
  void aDateThatCanBeReadInTwoWaysIsNotGuessed() {
    assertThat(metadata("03/04/2023").published()).contains(new Edtf("2023-03-04/2023-04-03"));
  }

  @Test
  void aDateThatDoesNotExistIsNone() {
    assertThat(metadata("31/02/2023").published()).isEmpty();
  }

  @Test
  void theDateOfTheLastChange() {
    Metadata metadata = metadata("Published 3 May 2024 | Updated 5 May 2024");
    assertThat(metadata.published()).contains(new Edtf("2024-05-03"));
    assertThat(metadata.modified()).contains(new Edtf("2024-05-05"));
  }

  @Test
  void weekdaysAndBracketsAreNoObstacle() {
    Metadata metadata = metadata("Friday 3 May 2024, 19:05 (updated Sunday 5 May 2024, 08:30)");
    assertThat(metadata.modified()).contains(new Edtf("2024-05-05"));
  }

  @Test
  void datesInSentencesAreNotThoseOfTheReport() {
    assertThat(
            Sample.article(
                    "October 18, 2023 was a bad day for the ferry Astra, whose rudder broke off Nordvik.\n\n"
                        + Sample.BODY)
                .metadata()
                .published())
        .isEqualTo(Optional.empty());
  }

  @Test
  void aDeskIsNoAuthor() {
    assertThat(metadata("From our political staff").authors()).isEmpty();
    assertThat(metadata("Markets desk").authors()).isEmpty();
  }

  @Test
  void aSentenceThatBeginsWithByIsNoByline() {
    String text =
        "By Monday Evening Star Line had found two tugs, and the ship was free by midnight, its owner said.";
    assertThat(Sample.blocks(Sample.article(text))).containsExactly("body: " + text);
  }
}
