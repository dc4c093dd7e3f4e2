package org.sayso.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a browser from doing more for a page than the page itself asks. */
class C02BrowserSafetyTest {
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
  void every_answer_carries_the_headers_also_a_failure() {
    for (String path : new String[] {"/", "/api/articles", "/api/gossip", "/no.such"}) {
      HttpResponse<String> response = harbour.visitor().get(path);
      assertThat(header(response, "content-security-policy")).startsWith("default-src 'self';");
      assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
      assertThat(header(response, "referrer-policy")).isEqualTo("no-referrer");
      assertThat(header(response, "x-frame-options")).isEqualTo("DENY");
      assertThat(header(response, "cross-origin-resource-policy")).isEqualTo("same-origin");
    }
  }

  @Test
  void nobody_is_invited_from_another_origin() {
    HttpResponse<String> response =
        harbour.visitor().get("/api/articles", "Origin", "http://elsewhere.example");
    assertThat(response.headers().firstValue("access-control-allow-origin")).isEmpty();
  }

  @Test
  void a_name_from_elsewhere_that_points_here_is_turned_away() throws IOException {
    assertThat(askAs("elsewhere.example")).startsWith("HTTP/1.1 403").contains("\"wrong-host\"");
    assertThat(askAs("localhost:" + harbour.workbench().port())).startsWith("HTTP/1.1 200");
    assertThat(askAs("[::1]:" + harbour.workbench().port())).startsWith("HTTP/1.1 200");
  }

  /** The JDK's client does not let a program choose its Host header; a socket does. */
  private static String askAs(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", harbour.workbench().port())) {
      OutputStream out = socket.getOutputStream();
      String request =
          "GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
