package org.sayso.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.read.content.Refusal;

/** Addresses as people and feeds write them. */
class A02WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://post.example, https://post.example/",
    "HTTPS://Post.Example/Ferry, https://post.example/Ferry",
    "' https://post.example/a b ', https://post.example/a%20b",
    "https://post.example/fähre?q=50%&x=ü#top, https://post.example/f%C3%A4hre?q=50%25&x=%C3%BC",
    "https://möwe.example:8443/, https://xn--mwe-sna.example:8443/",
    "'http://[2001:db8::1]:80/x', 'http://[2001:db8::1]:80/x'",
    "https://post.example?print=1, https://post.example/?print=1"
  })
  void areWrittenAsTheStandardWants(String given, String address) {
    assertThat(WebAddress.of(given)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://post.example/a",
        "file:///etc/hosts",
        "https://",
        "https:///path",
        "https://post.example:99999/",
        "https://a b.example/",
        "http://127.1/",
        "http://post.example\\@10.0.0.1/",
        "https://[fe80::1%25eth0]/"
      })
  void thatAreNoneAreRefused(String given) {
    assertThatThrownBy(() -> WebAddress.of(given)).isInstanceOf(Refusal.class);
  }

  @Test
  void withAPasswordAreRefused() {
    assertThatThrownBy(() -> WebAddress.of("https://ida:secret@post.example/"))
        .hasMessageContaining("leave them out");
  }

  @Test
  void inAReplyAreSeenFromWhereItWas() {
    URI from = URI.create("https://post.example/news/ferry");
    assertThat(WebAddress.of(from, "/new place")).hasToString("https://post.example/new%20place");
    assertThat(WebAddress.of(from, "storm")).hasToString("https://post.example/news/storm");
    assertThat(WebAddress.of(from, "//cdn.example/x")).hasToString("https://cdn.example/x");
    assertThatThrownBy(() -> WebAddress.of(from, "javascript:alert(1)"))
        .isInstanceOf(Refusal.class);
  }
}
