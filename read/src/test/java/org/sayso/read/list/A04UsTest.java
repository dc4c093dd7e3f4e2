package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.text.Edtf;

/** The consolidated screening list and the denied persons. */
class A04UsTest {
  @Test
  void the_screening_list() {
    ListEntry entry = Samples.entry("csl.csv", "aa1");
    assertThat(Samples.names(entry.profile()))
        .containsExactly("Anna BERG MAIN", "Ana BERG ALIAS", "Anna HOLM ALIAS");
    assertThat(entry.profile().traits().gender()).isEqualTo(Gender.FEMALE);
    assertThat(entry.profile().traits().countries()).containsExactly("NO", "RS");
    assertThat(entry.profile().traits().identifiers())
        .containsExactly(new Identifier("Passport", "A12"));
    ListEntry denied = Samples.entry("csl.csv", "aa2");
    assertThat(denied.profile().kind()).isEqualTo(ProfileKind.LEGAL_ENTITY);
    assertThat(denied.listing().delisted()).contains(new Edtf("2024-05-06"));
  }

  @Test
  void denied_persons_of_one_order_are_one_entry() {
    assertThat(Samples.read("dpl.txt").entries())
        .extracting(e -> e.profile().id())
        .containsExactly("anna-berg-2019-05-06", "berg-mills-2019-06-07");
    ListEntry entry = Samples.entry("dpl.txt", "anna-berg-2019-05-06");
    assertThat(entry.profile().traits().places())
        .containsExactly("1 MILL ROAD, NORDVIK, NO", "2 QUAY, OSLAR, RS");
    assertThat(entry.listing().listed()).contains(new Edtf("2019-05-06"));
    assertThat(entry.listing().delisted()).contains(new Edtf("2024-05-06"));
  }
}
