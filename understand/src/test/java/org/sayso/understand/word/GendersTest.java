package org.sayso.understand.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GendersTest {
  private final Genders genders = new Genders();

  @Test
  void ofFirstNames() {
    assertThat(genders.ofFirstName("Anna")).contains(Gender.FEMALE);
    assertThat(genders.ofFirstName("PETER")).contains(Gender.MALE);
    assertThat(genders.ofFirstName("Xqwzlk")).isEmpty();
  }

  @Test
  void ofTitles() {
    assertThat(genders.ofTitle("Mr")).contains(Gender.MALE);
    assertThat(genders.ofTitle("Mrs.")).contains(Gender.FEMALE);
    assertThat(genders.ofTitle("Dr")).isEmpty();
  }

  @Test
  void ofPronouns() {
    assertThat(Genders.ofPronoun("Himself")).contains(Gender.MALE);
    assertThat(Genders.ofPronoun("hers")).contains(Gender.FEMALE);
    assertThat(Genders.ofPronoun("they")).isEmpty();
  }
}
