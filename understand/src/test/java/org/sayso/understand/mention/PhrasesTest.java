package org.sayso.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** The phrase that is cut around a noun. */
class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The new mayor smiled. | mayor | The new mayor",
        "The mayor of Norburg smiled. | mayor | The mayor of Norburg",
        "State Department counselor Derek Holm smiled. | Holm | State Department counselor Derek Holm",
        "Hugh Hale, a doctor, smiled. | Hale | Hugh Hale",
        "Ana Petrov and Marko Ilin smiled. | Petrov | Ana Petrov",
        "Ana Petrov and Marko Ilin smiled. | Ilin | Marko Ilin",
        "Ana Petrov, who crossed the bridge, smiled. | Petrov | Ana Petrov",
        "It lay in the old town. | town | the old town",
        "The town's old bridge fell. | bridge | The town's old bridge",
        "The “new” mayor smiled. | mayor | The “new” mayor",
        "“Mayors” smiled. | Mayors | Mayors"
      })
  void words(String text, String head, String expected) {
    Sentence sentence = sentence(text);
    assertThat(Phrases.words(sentence, index(sentence, head)).in(text)).isEqualTo(expected);
  }

  @Test
  void aPhraseHoldsItsHead() {
    Sentence sentence = sentence("The mayor of the old town by the sea smiled at the new clerk.");
    for (int i = 0; i < sentence.size(); i++) {
      assertThat(Phrases.core(sentence, i).get(i)).isTrue();
      assertThat(Phrases.words(sentence, i).covers(sentence.token(i).span())).isTrue();
    }
  }

  private static Sentence sentence(String text) {
    return TestEngine.get().parse(TestArticles.of(text)).sentences().get(0);
  }

  private static int index(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(t -> t.text().equals(word))
        .mapToInt(Token::index)
        .findFirst()
        .orElseThrow();
  }
}
