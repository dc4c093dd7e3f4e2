package org.sayso.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.link.name.OrganizationName.Style;

/** Organisations' names taken apart. */
class OrganizationNamesTest {
  private final OrganizationNames names = new OrganizationNames();

  private OrganizationName parse(String words) {
    return names.parse(words).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Orlen Group | orlen group | Organization",
        "Brandt & Solle Ltd. | brandt and solle | Company",
        "Solle d.o.o. | solle | Company",
        "Ministry of Defense of Serbia | defence ministry@RS | PublicBody",
        "Serbian Defence Ministry | defence ministry@RS | PublicBody",
        "Serbia’s Ministry of Defence | defence ministry@RS | PublicBody",
        "EU | european union | Organization",
        "State Department | department state@US | PublicBody",
        "Bank of Norrland | bank norrland | Company"
      })
  void theTellingWordsAreTheKey(String words, String key, String schema) {
    assertThat(parse(words).key()).isEqualTo(key);
    assertThat(parse(words).schema().label()).isEqualTo(schema);
  }

  @Test
  void anOfficeThatEveryStateHasIsGeneric() {
    assertThat(parse("Foreign Ministry").style()).isEqualTo(Style.GENERIC);
    assertThat(parse("Norrland Ministry of Whales").style()).isEqualTo(Style.FULL);
    assertThat(parse("NWO").style()).isEqualTo(Style.ACRONYM);
  }

  @Test
  void initialsComeWithAndWithoutSmallWords() {
    assertThat(parse("Bureau of Norrland Affairs").initials()).contains("bna", "bona");
  }
}
