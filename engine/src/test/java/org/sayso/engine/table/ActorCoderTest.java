package org.sayso.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;

/** Country and sector of who acts, from a state to somebody of whom nothing is known. */
class ActorCoderTest {
  @Test
  void a_state_is_its_government() {
    assertThat(code("Norway agreed.", "Norway", "Norway", Schema.COUNTRY)).isEqualTo("NORGOV");
    assertThat(code("Oslo agreed.", "Oslo", "Oslo", Schema.COUNTRY)).isEqualTo("NORGOV");
  }

  @Test
  void the_words_at_the_spot_tell() {
    assertThat(code("Norwegian soldiers agreed.", "Norwegian soldiers", "soldiers", Schema.GROUP))
        .isEqualTo("NORMIL");
    assertThat(code("Norwegian police agreed.", "Norwegian police", "police", Schema.PUBLIC_BODY))
        .isEqualTo("NORCOP");
    assertThat(
            code(
                "Norway’s security service agreed.",
                "Norway’s security service",
                "security service",
                Schema.PUBLIC_BODY))
        .isEqualTo("NORSPY");
    assertThat(code("Norwegian rebels agreed.", "Norwegian rebels", "rebels", Schema.GROUP))
        .isEqualTo("NORREB");
  }

  @Test
  void the_head_of_a_phrase_counts() {
    assertThat(
            code(
                "The minister of the army of Norway agreed.",
                "The minister of the army of Norway",
                "minister",
                Schema.PERSON))
        .isEqualTo("NORGOV");
    assertThat(
            code(
                "Norway government soldiers agreed.",
                "Norway government soldiers",
                "soldiers",
                Schema.GROUP))
        .isEqualTo("NORMIL");
  }

  @Test
  void who_no_longer_is_in_office_is_of_the_elite() {
    assertThat(
            code(
                "The former Norwegian minister Ada Okoro agreed.",
                "The former Norwegian minister Ada Okoro",
                "Ada Okoro",
                Schema.PERSON))
        .isEqualTo("NORELIGOV");
  }

  @Test
  void what_is_said_elsewhere_in_the_article_holds_here() {
    Told told =
        new Told("The Norwegian minister Ada Okoro met Bo Lind. Okoro left.")
            .name("Ada Okoro", Schema.PERSON)
            .event(EventType.CONSULT, "met", "The Norwegian minister Ada Okoro", "Bo Lind", "", "");
    Participant alone = told.of("Ada Okoro");
    assertThat(new ActorCoder(told.article()).of(alone).cameo()).isEqualTo("NORGOV");
  }

  @Test
  void a_people_without_an_office_is_civilian() {
    assertThat(code("Norwegians agreed.", "Norwegians", "Norwegians", Schema.GROUP))
        .isEqualTo("NORCVL");
  }

  @Test
  void nothing_is_guessed() {
    assertThat(code("Bo Lind agreed.", "Bo Lind", "Bo Lind", Schema.PERSON)).isEmpty();
    assertThat(
            code(
                "The pro-Norwegian club agreed.",
                "The pro-Norwegian club",
                "club",
                Schema.ORGANIZATION))
        .isEmpty();
  }

  private static String code(String text, String words, String name, Schema schema) {
    Told told = new Told(text).name(name, schema);
    return new ActorCoder(told.article()).of(told.of(words)).cameo();
  }
}
