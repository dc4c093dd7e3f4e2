package org.sayso.understand.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Token;

class RoleNounsTest {
  private final RoleNouns roles = new RoleNouns();

  @Test
  void aNounByItsLemma() {
    assertThat(roles.find(token("Mayor", "mayor", "NN")).map(RoleNoun::kind))
        .contains(RoleNoun.Kind.OFFICE);
    assertThat(roles.find(token("reports", "report", "NNS")).map(RoleNoun::kind))
        .contains(RoleNoun.Kind.DOCUMENT);
  }

  @Test
  void severalPeopleAreAGroup() {
    RoleNoun mayors = roles.find(token("mayors", "mayor", "NNS")).orElseThrow();
    assertThat(mayors.kind()).isEqualTo(RoleNoun.Kind.GROUP);
    assertThat(mayors.schema()).isEqualTo(Schema.GROUP);
  }

  @Test
  void otherWordsAreNone() {
    assertThat(roles.find(token("river", "river", "NN"))).isEmpty();
    assertThat(roles.find(token("report", "report", "VB"))).isEmpty();
  }

  private static Token token(String text, String lemma, String tag) {
    return new Token(0, new Span(0, text.length()), text, lemma, tag, NameType.NONE);
  }
}
