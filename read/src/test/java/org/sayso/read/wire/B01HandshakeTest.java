package org.sayso.read.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.read.content.Refusal;

/** The machine that was looked up is asked, and it must prove that the name is its own. */
class B01HandshakeTest {
  private static final char[] PASSWORD = "pressroom".toCharArray();
  private static final Limits LIMITS =
      new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), 1000);

  private static HttpsServer server;
  private static KeyStore keys;
  private static HttpWire wire;

  /** A server whose certificate is for post.example. */
  @BeforeAll
  static void open() throws Exception {
    keys = keys();
    wire = new HttpWire(B01HandshakeTest::context);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context()));
    server.createContext(
        "/",
        exchange -> {
          byte[] host = exchange.getRequestHeaders().getFirst("Host").getBytes();
          exchange.sendResponseHeaders(200, host.length);
          exchange.getResponseBody().write(host);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void close() {
    server.stop(0);
  }

  private static KeyStore keys() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = B01HandshakeTest.class.getResourceAsStream("post.example.p12")) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  private static SSLContext context() {
    try {
      return open(keys);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext open(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private static Reply get(String host) {
    URI uri = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
    Call call = new Call(uri, InetAddress.getLoopbackAddress(), List.of(), LIMITS);
    return wire.get(call);
  }

  @Test
  void theNameStandsInTheHandshakeAndInTheHeader() {
    String host = new String(get("post.example").body(), StandardCharsets.UTF_8);
    assertThat(host).isEqualTo("post.example:" + server.getAddress().getPort());
  }

  @Test
  void aCertificateForAnotherNameIsRefusedThoughTheMachineIsKnown() {
    get("post.example");
    assertThatThrownBy(() -> get("quay.example"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("quay.example could not prove");
  }
}
