package org.sayso.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever listens beyond loopback asks every caller for a token. */
class C01TokenTest {
  private static final String TOKEN = "a-token-of-the-test";
  @TempDir static Path folder;
  private static Served harbour;

  @BeforeAll
  static void serve() {
    harbour = Served.in(folder, new Listening("127.0.0.1", 0, Optional.of(TOKEN)));
  }

  @AfterAll
  static void close() {
    harbour.close();
  }

  @Test
  void loopback_needs_none_and_any_other_address_makes_up_its_own() {
    assertThat(Listening.on("127.0.0.1", 0).token()).isEmpty();
    assertThat(Listening.on("localhost", 0).token()).isEmpty();
    assertThat(Listening.on("0.0.0.0", 0).token().orElseThrow()).matches("[0-9a-f]{48}");
    assertThat(Listening.on("0.0.0.0", 0)).isNotEqualTo(Listening.on("0.0.0.0", 0));
  }

  @Test
  void a_wider_address_without_a_token_is_a_wrong_call() {
    assertThatThrownBy(() -> new Listening("0.0.0.0", 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.0.0.0");
    assertThatThrownBy(() -> new Listening("0.0.0.0", 0, Optional.of("short")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Listening.loopback(70000)).hasMessageContaining("70000");
  }

  @Test
  void without_it_nothing_is_given_not_even_that_a_thing_is_missing() {
    for (String path : new String[] {"/", "/api/articles", "/api/gossip", "/mark.svg"}) {
      HttpResponse<String> response = harbour.visitor().get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(401);
      assertThat(Visitor.parsed(response).at("/error/code").asText()).isEqualTo("token-needed");
      assertThat(response.body()).doesNotContain(TOKEN);
    }
  }

  @Test
  void a_wrong_one_is_as_good_as_none() {
    assertThat(status("/api/health", "Authorization", "Bearer " + TOKEN + "x")).isEqualTo(401);
    assertThat(status("/api/health", "Authorization", TOKEN)).isEqualTo(401);
    assertThat(status("/api/health?token=wrong")).isEqualTo(401);
  }

  @Test
  void programs_send_it_in_a_header_or_in_the_address() {
    assertThat(status("/api/health", "Authorization", "Bearer " + TOKEN)).isEqualTo(200);
    assertThat(status("/api/health?token=" + TOKEN)).isEqualTo(200);
  }

  @Test
  void a_browser_shows_it_once_and_goes_on_with_a_cookie() {
    HttpResponse<String> first = harbour.visitor().get("/article/x?token=" + TOKEN);
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(first.headers().firstValue("location").orElseThrow())
        .endsWith("/article/x")
        .doesNotContain(TOKEN);
    String cookie = first.headers().firstValue("set-cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    String pair = cookie.substring(0, cookie.indexOf(';'));
    assertThat(status("/api/health", "Cookie", pair)).isEqualTo(200);
  }

  @Test
  void the_address_for_the_browser_carries_it() {
    assertThat(harbour.workbench().address().getQuery()).isEqualTo("token=" + TOKEN);
  }

  private static int status(String path, String... headers) {
    return harbour.visitor().get(path, headers).statusCode();
  }
}
