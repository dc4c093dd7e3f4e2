package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.WatchList;
import org.sayso.model.text.Edtf;

/** The consolidated list of the Security Council. */
class A01UnTest {
  @Test
  void the_version_is_told_by_bytes_and_days() {
    WatchList list = Samples.read("un.xml");
    assertThat(list.version().list()).isEqualTo("un");
    assertThat(list.version().retrieved()).isEqualTo(Samples.DAY);
    assertThat(list.version().issued()).contains(new Edtf("2025-03-04"));
    assertThat(list.version().digest()).matches("[0-9a-f]{64}");
    assertThat(Samples.read("un.xml").version()).isEqualTo(list.version());
    assertThat(list.notes()).isEmpty();
  }

  @Test
  void a_person_has_every_name_with_its_worth() {
    ListEntry entry = Samples.entry("un.xml", "OSi.001");
    assertThat(entry.profile().kind()).isEqualTo(ProfileKind.PERSON);
    assertThat(Samples.names(entry.profile()))
        .containsExactly(
            "ANNA MIROVA BERG MAIN",
            "Анна Берг MAIN",
            "Ana Berg ALIAS",
            "Hanna Berg ALIAS",
            "The Baker WEAK");
  }

  @Test
  void what_is_not_known_of_a_birth_is_not_filled_in() {
    assertThat(Samples.entry("un.xml", "OSi.001").profile().traits().births())
        .extracting(Edtf::value)
        .containsExactly("1961-02-03", "1960~", "1958/1963");
  }

  @Test
  void states_become_codes_and_unknown_ones_stay_as_words() {
    ListEntry entry = Samples.entry("un.xml", "OSi.001");
    assertThat(entry.profile().traits().countries()).containsExactly("NO", "RS");
    assertThat(entry.listing().remarks())
        .containsExactly("nationality: Atlantis", "title: Dr.", "Owns mills.");
    assertThat(entry.profile().traits().gender()).isEqualTo(Gender.FEMALE);
    assertThat(entry.profile().traits().tenures().get(0).role()).isEqualTo("Minister of mills");
    assertThat(entry.profile().traits().identifiers())
        .containsExactly(new Identifier("Passport", "A12"), new Identifier("UN data id", "501"));
    assertThat(entry.listing().listed()).contains(new Edtf("2012-12-31"));
    assertThat(entry.listing().delisted()).isEqualTo(Optional.empty());
  }

  @Test
  void a_body_has_its_former_name() {
    assertThat(Samples.names(Samples.entry("un.xml", "OSe.001").profile()))
        .containsExactly("BERG MILLS MAIN", "Oslar Mills ALIAS", "Holm Mills FORMER");
  }
}
