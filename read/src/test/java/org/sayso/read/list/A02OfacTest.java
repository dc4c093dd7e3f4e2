package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.text.Edtf;

/** OFAC's tables and its advanced XML. */
class A02OfacTest {
  private final ListEntry anna = Samples.entry("ofac/sdn.csv", "101");

  @Test
  void the_other_tables_are_found_beside_the_first() {
    assertThat(Samples.names(anna.profile()))
        .containsExactly("Anna Maria BERG MAIN", "Ana BERG ALIAS", "The BAKER WEAK");
    assertThat(anna.profile().traits().places())
        .containsExactly("1 Mill Road, Nordvik, Norway", "Oslar, Serbia");
    assertThat(Samples.read("ofac").entries()).hasSize(3);
  }

  @Test
  void a_name_is_turned_and_keeps_its_parts() {
    assertThat(anna.profile().names().get(0).parts())
        .contains(new NameParts(Optional.of("Anna Maria"), Optional.empty(), Optional.of("BERG")));
    assertThat(Samples.entry("ofac/sdn.csv", "102").profile().name()).isEqualTo("BERG MILLS, LTD.");
  }

  @Test
  void remarks_are_taken_apart_though_they_go_on_in_another_file() {
    assertThat(anna.profile().traits().births())
        .extracting(Edtf::value)
        .containsExactly("1961~", "1962-02-03");
    assertThat(anna.profile().traits().identifiers())
        .containsExactly(
            new Identifier("Passport", "A12"), new Identifier("National ID No.", "77-8"));
    assertThat(anna.profile().traits().associates())
        .extracting(Associate::name)
        .containsExactly("BERG MILLS, LTD.", "HOLM, Jon");
    assertThat(anna.listing().programmes()).containsExactly("MILL", "OSLARIA");
    assertThat(anna.listing().remarks()).containsExactly("citizen: Atlantis");
  }

  @Test
  void a_day_of_listing_in_the_remarks_counts_where_there_is_one_programme() {
    assertThat(Samples.entry("ofac/sdn.csv", "102").listing().listed())
        .contains(new Edtf("2021-06-03"));
    assertThat(anna.listing().listed()).isEmpty();
  }

  @Test
  void a_ship_has_flag_owner_and_numbers() {
    var ship = Samples.entry("ofac/sdn.csv", "103").profile();
    assertThat(ship.kind()).isEqualTo(ProfileKind.VESSEL);
    assertThat(ship.traits().countries()).containsExactly("PA");
    assertThat(ship.traits().associates())
        .containsExactly(new Associate("HOLM LINES", "owner", Optional.empty()));
    assertThat(ship.traits().identifiers()).hasSize(2);
  }

  @Test
  void rows_that_belong_to_nobody_are_noted() {
    assertThat(Samples.read("ofac/sdn.csv").notes())
        .containsExactly(
            "1 rows of alt.csv belong to no entry; fetch all files of the list on one day");
  }

  @Test
  void the_advanced_xml_tells_days_papers_and_ties() {
    var list = Samples.read("sdn_advanced.xml");
    assertThat(list.version().list()).isEqualTo("ofac-sdn");
    assertThat(list.version().issued()).contains(new Edtf("2025-03-04"));
    ListEntry entry = Samples.entry("sdn_advanced.xml", "101");
    assertThat(Samples.names(entry.profile())).containsExactly("Anna BERG MAIN", "The Baker WEAK");
    assertThat(entry.profile().kind()).isEqualTo(ProfileKind.PERSON);
    assertThat(entry.profile().traits().births()).containsExactly(new Edtf("1961~"));
    assertThat(entry.profile().traits().places()).containsExactly("Oslar, Serbia");
    assertThat(entry.profile().traits().countries()).containsExactly("RS");
    assertThat(entry.profile().traits().identifiers())
        .containsExactly(new Identifier("Passport", "A12"));
    assertThat(entry.listing().listed()).contains(new Edtf("2019-05-06"));
    assertThat(entry.listing().programmes()).containsExactly("OSLARIA");
    assertThat(Samples.entry("sdn_advanced.xml", "102").profile().traits().associates())
        .containsExactly(new Associate("Anna BERG", "Owned or Controlled By", Optional.of("101")));
  }
}
