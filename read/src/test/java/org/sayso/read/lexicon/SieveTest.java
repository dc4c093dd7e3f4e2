package org.sayso.read.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules that are worth a search in a text")
class SieveTest {
  private static final Sieve<String> RULES =
      Sieve.of(List.of("sign\\s+up", "\\d+ comments?", "(?:quay|pier)", "\\d+"), Pattern::compile);

  @Test
  @DisplayName("those whose letters are there, and those that need none, in their order")
  void those() {
    assertThat(RULES.worthTrying("The QUAY of Port Calder"))
        .containsExactly("(?:quay|pier)", "\\d+");
    assertThat(RULES.worthTrying("Sign up for 3 comments"))
        .containsExactly("sign\\s+up", "\\d+ comments?", "\\d+");
  }

  @Test
  @DisplayName("none but those that need none where nothing is known")
  void none() {
    assertThat(RULES.worthTrying("")).containsExactly("\\d+");
    assertThat(Sieve.of(List.of(Pattern.compile("quay"))).worthTrying("a ferry")).isEmpty();
    assertThat(Sieve.of(List.of()).worthTrying("a ferry")).isEmpty();
  }
}
