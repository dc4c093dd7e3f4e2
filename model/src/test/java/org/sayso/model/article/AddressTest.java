package org.sayso.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses lead to one page. */
class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://island.example/news/ferry",
        "http://www.island.example/news/ferry/",
        "https://Island.Example:443/news/ferry#comments",
        "https://island.example/news/ferry?utm_source=post&fbclid=x1"
      })
  void one_page_by_many_addresses(String url) {
    assertThat(Address.of(url)).contains(new Address("island.example/news/ferry"));
  }

  @Test
  void what_names_another_page_stays() {
    assertThat(Address.of("https://island.example/?p=12&utm_medium=x"))
        .contains(new Address("island.example?p=12"));
    assertThat(Address.of("https://island.example/News"))
        .contains(new Address("island.example/News"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ferry.html", "mailto:a@island.example", "https://", "http://a b/"})
  void what_is_no_address_of_the_web(String url) {
    assertThat(Address.of(url)).isEmpty();
  }
}
