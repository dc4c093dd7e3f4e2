package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;

/** The two forms of OpenSanctions. */
class A05OpenSanctionsTest {
  @Test
  void the_simple_table() {
    ListEntry entry = Samples.entry("targets.simple.csv", "ex-1");
    assertThat(Samples.names(entry.profile()))
        .containsExactly("Anna Berg MAIN", "Ana Berg ALIAS", "Анна Берг ALIAS");
    assertThat(entry.profile().traits().countries()).containsExactly("RS", "NO");
    assertThat(entry.listing().listed()).isEmpty();
    assertThat(Samples.entry("targets.simple.csv", "ex-2").profile().kind())
        .isEqualTo(ProfileKind.COMPANY);
  }

  @Test
  void only_targets_of_the_entities_are_listed_with_what_is_joined_to_them() {
    assertThat(Samples.read("entities.ftm.json").entries()).hasSize(1);
    ListEntry entry = Samples.entry("entities.ftm.json", "ex-1");
    assertThat(Samples.names(entry.profile()))
        .containsExactly(
            "Anna Berg MAIN",
            "Анна Берг MAIN",
            "Ana Berg ALIAS",
            "The Baker WEAK",
            "Anna Holm FORMER");
    assertThat(entry.profile().traits().places()).containsExactly("1 Mill Road, Nordvik");
    assertThat(entry.profile().traits().associates())
        .containsExactly(new Associate("Berg Mills", "asset", Optional.of("ex-2")));
    assertThat(entry.profile().traits().tenures())
        .contains(
            new Tenure(
                "Member of the Oslar council",
                Optional.empty(),
                Optional.of(new Edtf("2010")),
                Optional.of(new Edtf("2014-05"))));
  }

  @Test
  void listed_since_the_first_sanction_and_until_the_last_one_ends() {
    ListEntry entry = Samples.entry("entities.ftm.json", "ex-1");
    assertThat(entry.listing().listed()).contains(new Edtf("2013-02-03"));
    assertThat(entry.listing().delisted()).isEmpty();
    assertThat(entry.listing().programmes())
        .containsExactly("Council of Examples", "Ministry of Examples");
  }
}
