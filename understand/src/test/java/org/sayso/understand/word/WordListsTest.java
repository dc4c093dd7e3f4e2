package org.sayso.understand.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words make an outlet, which a firm, and which first names tell no gender. */
class WordListsTest {
  @Test
  void anOutletIsKnownByItsLastWord() {
    Outlets outlets = new Outlets();
    assertThat(outlets.isOutlet("The Norburg Gazette")).isTrue();
    assertThat(outlets.isOutlet("times")).isTrue();
    assertThat(outlets.isOutlet("Gazette Holdings")).isFalse();
    assertThat(outlets.isOutlet("")).isFalse();
  }

  @Test
  void aFirmIsMeantByItsNoun() {
    Trades trades = new Trades();
    assertThat(trades.isFirm("Company")).isTrue();
    assertThat(trades.isFirm("ministry")).isFalse();
  }

  @Test
  void aFirstNameThatMenBearInOneCountryAndWomenInAnotherTellsNothing() {
    Genders genders = new Genders();
    assertThat(genders.ofFirstName("Jan")).isEmpty();
    assertThat(genders.ofFirstName("Marta")).contains(Gender.FEMALE);
  }
}
