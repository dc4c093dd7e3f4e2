package org.sayso.link.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.match.Side.person;
import static org.sayso.link.match.Side.persons;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Persons' names")
class A01PersonsTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlow Finch | Marlow Finch",
        "'Finch, Marlow' | Marlow Finch",
        "Dr. Marlow Finch | Marlow Finch",
        "MarlowFinch | Marlow Finch",
        "Marlow-Finch | Marlow Finch",
        "M. Finch | Marlow Finch",
        "Marlwo Finch | Marlow Finch",
        "Marlow Fich | Marlow Finch",
        "Bob Halloran | Robert Halloran",
        "Pyotr Ivanovich Tolin | Pyotr Tolin",
        "Jan Daniel Berk | Jandaniel Berk",
        "Volodymyr Tolenko | Vladimir Tolenko",
        "Mohamed bin Tarif | Mohammed ibn Tarif",
        "Abdurrahim Tarif | Abdul Rahim Tarif",
        "Badullah Karim Tarif | Abdullah Karim Tarif",
        "M4rlow F1nch | Marlow Finch",
        "wolraM Finch | Marlow Finch",
      })
  void whoAPersonShouldLookAt(String one, String other) {
    assertThat(person(one, other)).isGreaterThanOrEqualTo(Match.THRESHOLD);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlow Finch | Adrian Finch",
        "Marlow Finch | Marlow Hartwell",
        "Marlow W. Finch | Marlow G. Finch",
        "Finch | Marlow Finch",
        "Marlow Finch | Marlow F. Berk",
        "Marlow King | Marlow",
        "Juno Said Tarif | Juno Dias Marsac",
        "Pyotr Ivanovich Tolin | Pyotr Maratovich Tolin",
        "Samir bin Karim Tarif | Karim bin Samir Tarif",
        "Samir Hadi Nouri Tarif | Samir Hadi Nouri Basrawi",
      })
  void whoIsSomebodyElse(String one, String other) {
    assertThat(person(one, other)).isLessThan(Match.THRESHOLD);
  }

  @Test
  void scoresDoNotAllStopAtOne() {
    double same = person("Marlow Finch", "Marlow Finch");
    double turned = person("Finch Marlow", "Marlow Finch");
    double slip = person("Marlow Fich", "Marlow Finch");
    double shorter = person("Marlow Adrian Finch", "Marlow Finch");
    assertThat(same).isEqualTo(1.0);
    assertThat(turned).isLessThan(same).isGreaterThan(slip);
    assertThat(shorter).isLessThan(turned);
  }

  @Test
  void rarerNamesWeighMore() {
    assertThat(persons("Mohammed Ali", "Mohammed Ali").weight())
        .isLessThan(persons("Zebulon Quarrick", "Zebulon Quarrick").weight());
  }

  @Test
  void everyWordIsExplainedWithTheWordsOfBothSides() {
    assertThat(persons("Marlow Fich", "Marlow Finch").explanations())
        .extracting(Explanation::feature, Explanation::query, Explanation::candidate)
        .contains(
            org.assertj.core.api.Assertions.tuple("word", "marlow", "marlow"),
            org.assertj.core.api.Assertions.tuple("word", "fich", "finch"));
  }
}
