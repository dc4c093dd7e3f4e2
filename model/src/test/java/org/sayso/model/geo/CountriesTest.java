package org.sayso.model.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which state a word belongs to, and as what kind of word. */
class CountriesTest {
  private final Countries countries = Countries.standard();

  @ParameterizedTest
  @CsvSource({
    "Serbia, Serbia, NAME",
    "Russian Federation, Russia, NAME",
    "the Russian Federation, Russia, NAME",
    "Central African Republic, Central African Republic, NAME",
    "The Netherlands, Netherlands, NAME",
    "Britain, United Kingdom, NAME",
    "Côte d’Ivoire, Ivory Coast, NAME",
    "Bosnia, Bosnia and Herzegovina, NAME",
    "SERBIA, Serbia, NAME",
    "Singapore, Singapore, NAME",
    "US, United States, ABBREVIATION",
    "the U.S., United States, ABBREVIATION",
    "U.S, United States, ABBREVIATION",
    "USA, United States, ABBREVIATION",
    "UK, United Kingdom, ABBREVIATION",
    "Serbian, Serbia, ADJECTIVE",
    "American, United States, ADJECTIVE",
    "British, United Kingdom, ADJECTIVE",
    "Dutch, Netherlands, ADJECTIVE",
    "Kosovar, Kosovo, ADJECTIVE",
    "Serb, Serbia, PEOPLE",
    "Serbs, Serbia, PEOPLE",
    "the Russians, Russia, PEOPLE",
    "Britons, United Kingdom, PEOPLE",
    "Belgrade, Serbia, CAPITAL",
    "Moscow, Russia, CAPITAL",
    "Kiev, Ukraine, CAPITAL",
    "Washington, United States, CAPITAL",
    "'Washington, D.C.', United States, CAPITAL"
  })
  void aWordBelongsToAState(String words, String country, CountryNameKind kind) {
    assertThat(countries.find(words))
        .hasValueSatisfying(
            found -> {
              assertThat(found.country().name()).isEqualTo(country);
              assertThat(found.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Deutschland, DE",
    "DEUTSCHLAND, DE",
    "Россия, RU",
    "ประเทศไทย, TH",
    "中国, CN",
    "中國, CN",
    "საქართველო, GE",
    "المغرب, MA",
    "Österreich, AT",
    "Magyarország, HU",
    "Việt Nam, VN",
    "भारत, IN",
    "Ελλάδα, GR"
  })
  void aNameInAnotherLanguageIsAStatesName(String words, String code) {
    assertThat(countries.find(words))
        .hasValueSatisfying(
            found -> {
              assertThat(found.country().code()).isEqualTo(code);
              assertThat(found.kind()).isEqualTo(CountryNameKind.NAME);
            });
  }

  /** Common words and given names of English, the name of two states, words without capital. */
  @ParameterizedTest
  @ValueSource(strings = {"Island", "Laws", "Maurice", "Sad", "Kongo", "deutschland", "россия"})
  void aForeignNameThatMayMeanSomethingElseIsNone(String words) {
    assertThat(countries.find(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "the",
        "us",
        "Us",
        "turkey",
        "polish",
        "chad",
        "car",
        "Car",
        "European Union",
        "NATO",
        "Novi Sad",
        "Serbian president",
        "Male",
        "Balkans"
      })
  void otherWordsBelongToNone(String words) {
    assertThat(countries.find(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the Balkans, Balkans",
    "Balkan, Balkans",
    "Western, the West",
    "the West, the West",
    "African, Africa",
    "Middle East, Middle East"
  })
  void regionsAreNoStates(String words, String region) {
    assertThat(countries.isRegion(words)).isTrue();
    assertThat(countries.findRegion(words)).hasValue(region);
    assertThat(countries.find(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"west", "western", "Serbia", ""})
  void otherWordsAreNoRegions(String words) {
    assertThat(countries.isRegion(words)).isFalse();
  }

  @Test
  void everyNameFindsItsOwnState() {
    assertThat(countries.all()).hasSizeGreaterThan(190);
    assertThat(countries.all()).extracting(Country::code).doesNotHaveDuplicates();
    assertThat(countries.all())
        .allSatisfy(
            c ->
                assertThat(countries.find(c.name()))
                    .hasValue(new CountryName(c, CountryNameKind.NAME)));
  }
}
