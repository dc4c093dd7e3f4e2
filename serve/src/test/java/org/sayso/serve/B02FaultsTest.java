package org.sayso.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every failure has one shape, the right status, and a code that programs can rely on. */
class B02FaultsTest {
  @TempDir static Path folder;
  private static Served harbour;

  @BeforeAll
  static void serve() {
    harbour = Served.in(folder, Listening.loopback(0));
  }

  @AfterAll
  static void close() {
    harbour.close();
  }

  @Test
  void the_shape_is_pinned_to_the_byte() {
    HttpResponse<String> response = harbour.visitor().get("/api/search");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(response.body())
        .isEqualTo(
            "{\"error\":{\"code\":\"no-words\",\"message\":\"The search has no words.\","
                + "\"remedy\":\"Give them as ?q=….\"}}");
  }

  @Test
  void an_article_that_is_not_there() {
    fails(harbour.visitor().get("/api/articles/0123456789abcdef"), 404, "no-such-article");
  }

  @Test
  void an_id_that_no_article_can_have() {
    fails(harbour.visitor().get("/api/articles/..%2Fcase"), 404, "no-such-article");
    fails(harbour.visitor().get("/api/articles/Q1"), 404, "no-such-article");
  }

  @Test
  void an_entity_that_is_not_there() {
    fails(harbour.visitor().get("/api/entities/Q00000000ff"), 404, "no-such-entity");
    fails(harbour.visitor().get("/api/entities/'%20OR%201=1"), 404, "no-such-entity");
  }

  @Test
  void a_day_that_is_none() {
    fails(harbour.visitor().get("/api/timeline?since=yesterday"), 400, "bad-date");
  }

  @Test
  void an_address_that_is_not_there() {
    fails(harbour.visitor().get("/api"), 404, "no-such-route");
    fails(harbour.visitor().get("/api/gossip"), 404, "no-such-route");
  }

  @Test
  void a_case_can_only_be_read() {
    fails(harbour.visitor().post("/api/articles"), 405, "method-not-allowed");
  }

  private static void fails(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    JsonNode error = Visitor.parsed(response).get("error");
    assertThat(error.get("code").asText()).isEqualTo(code);
    assertThat(error.get("message").asText()).isNotBlank();
    assertThat(error.has("remedy")).isTrue();
    assertThat(error).hasSize(3);
  }
}
