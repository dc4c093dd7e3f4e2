package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;

/** The lists of the European Union and of the United Kingdom. */
class A03EuUkTest {
  @Test
  void the_xml_of_the_union_marks_weak_names_and_languages() {
    ListEntry entry = Samples.entry("eu.xml", "13");
    assertThat(Samples.names(entry.profile()))
        .containsExactly("Anna Berg MAIN", "The Baker WEAK", "Анна Берг ALIAS");
    assertThat(Samples.name(entry.profile(), "Анна Берг").language()).contains("ru");
    assertThat(entry.profile().traits().births())
        .extracting(Edtf::value)
        .containsExactly("1961~", "1959/1963");
    assertThat(entry.listing().remarks()).contains("born 1384 (islamic)", "Owns mills.");
    assertThat(entry.listing().listed()).contains(new Edtf("2014-01-18"));
    assertThat(Samples.entry("eu.xml", "14").listing().listed()).contains(new Edtf("2015-02-03"));
  }

  @Test
  void the_table_of_the_union_has_a_row_for_each_part() {
    assertThat(Samples.read("eu.csv").version().issued()).contains(new Edtf("2025-03-04"));
    ListEntry entry = Samples.entry("eu.csv", "13");
    assertThat(Samples.names(entry.profile())).containsExactly("Anna Berg MAIN", "Анна Берг ALIAS");
    assertThat(entry.profile().traits().countries()).containsExactly("RS");
    assertThat(entry.profile().traits().births()).containsExactly(new Edtf("1961-02-03"));
    assertThat(entry.profile().traits().places()).containsExactly("Oslar, SERBIA");
  }

  @Test
  void british_rows_of_one_number_are_one_entry() {
    assertThat(Samples.read("uk.csv").version().issued()).contains(new Edtf("2025-03-04"));
    ListEntry entry = Samples.entry("uk.csv", "OSL0001");
    assertThat(Samples.names(entry.profile()))
        .containsExactly(
            "Anna Maria BERG MAIN", "Анна Берг MAIN", "The Baker WEAK", "Ana BERG ALIAS");
    assertThat(entry.profile().traits().births())
        .extracting(Edtf::value)
        .containsExactly("1961", "1961-02-03");
    assertThat(entry.profile().traits().tenures())
        .extracting(Tenure::role)
        .containsExactly("Minister of mills", "Member of the Guild");
    assertThat(entry.listing().listed()).contains(new Edtf("2020-12-31"));
    assertThat(Samples.entry("uk.csv", "OSL0002").profile().traits().associates())
        .extracting(Associate::name)
        .containsExactly("OSLAR FLOUR", "NORDVIK BREAD", "HOLM LINES");
  }

  @Test
  void the_closed_british_list_keeps_the_earlier_day() {
    ListEntry entry = Samples.entry("ConList.csv", "70001");
    assertThat(Samples.names(entry.profile()))
        .containsExactly("ANNA BERG MAIN", "ANNA HOLM FORMER", "THE BAKER WEAK");
    assertThat(entry.listing().listed()).contains(new Edtf("2011-03-02"));
    assertThat(entry.profile().traits().births()).containsExactly(new Edtf("1961"));
  }
}
