package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;

/** The names of the states in the model's table are those of the Unicode CLDR, as ICU has them. */
class CountryNamesInAllLanguagesTest {
  private static final int NEARLY_ALL = 180;

  private final Countries countries = Countries.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "bg", "bn", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hu", "id",
        "it", "ja", "ka", "ko", "nl", "pl", "pt", "ro", "ru", "sr", "sv", "sw", "ta", "th", "tr",
        "uk", "ur", "vi", "zh", "zh_Hant"
      })
  void namesOfALanguageAreFound(String language) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language));
    List<Country> found =
        countries.all().stream().filter(c -> means(names.regionDisplayName(c.code()), c)).toList();
    assertThat(found).hasSizeGreaterThan(NEARLY_ALL);
  }

  private boolean means(String name, Country country) {
    return countries.find(name).filter(n -> n.country().equals(country)).isPresent();
  }
}
