package org.sayso.understand.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.text.Span;

class TokenTest {
  @Test
  void partsOfSpeech() {
    assertThat(tagged("VBD").isVerb()).isTrue();
    assertThat(tagged("MD").isVerb()).isFalse();
    assertThat(tagged("NNS").isNoun()).isTrue();
    assertThat(tagged("NNPS").isNoun()).isTrue();
    assertThat(tagged("NNS").isProperNoun()).isFalse();
    assertThat(tagged("NNPS").isProperNoun()).isTrue();
    assertThat(tagged("PRP").isPronoun()).isTrue();
    assertThat(tagged("PRP$").isPronoun()).isFalse();
  }

  @Test
  void lowerCaseIsTheSameInEveryCountry() {
    assertThat(new Token(0, new Span(0, 2), "IN", "in", "IN", NameType.NONE).lower())
        .isEqualTo("in");
  }

  private static Token tagged(String tag) {
    return new Token(0, new Span(0, 4), "Word", "word", tag, NameType.NONE);
  }
}
