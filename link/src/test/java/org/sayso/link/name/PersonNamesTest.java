package org.sayso.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons' names taken apart. */
class PersonNamesTest {
  private final PersonNames names = new PersonNames(new Titles());
  private final Nicknames nicknames = new Nicknames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlow Finch | [marlow] finch",
        "Prime Minister Ada Brook | [ada] brook",
        "Finch | [] finch",
        "J. K. Harlow | [j, k] harlow",
        "JK Harlow | [j, k] harlow",
        "J.K. Harlow | [j, k] harlow",
        "Ilse von der Harn | [ilse] harn",
        "Samir al-Tarif | [samir] tarif",
        "Al Corey | [al] corey",
        "Marlow Finch, MP | [marlow] finch",
        "Marlow “Mad Dog” Finch | [marlow] finch",
        "Anne-Marie O’Hara | [anne-marie] o'hara"
      })
  void givenNamesAndSurname(String words, String parts) {
    assertThat(names.parse(words).map(n -> n.given() + " " + n.surname())).hasValue(parts);
  }

  @Test
  void generationsAreKept() {
    assertThat(names.parse("Marlow Finch Jr.").map(PersonName::generation)).hasValue("jr");
  }

  @Test
  void marksAloneAreNoName() {
    assertThat(names.parse("’s")).isEmpty();
    assertThat(names.parse("…")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Marlow Finch, M. Finch, true",
    "Marlow Finch, Marlow A. Finch, true",
    "Marlow B. Finch, Marlow A. Finch, false",
    "Mike Finch, Michael Finch, true",
    "Yegor Tolinsky, Egor Tolinskiy, true",
    "Marlow Finch, Marla Finch, false",
    "Marlow Finch, Finch, false",
    "Marlow Finch, Marlow Finch Jr, false",
    "Jean-Luc Marsac, Jean Luc Marsac, true",
    "Aleksandar Tolić, Aleksandar Tomić, false"
  })
  void namesOfOnePersonAgree(String one, String other, boolean agree) {
    assertThat(nicknames.agree(names.parse(one).orElseThrow(), names.parse(other).orElseThrow()))
        .isEqualTo(agree);
  }
}
