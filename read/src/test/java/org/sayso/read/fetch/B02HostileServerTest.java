package org.sayso.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sayso.read.wire.HostNames;
import org.sayso.read.wire.HttpWire;
import org.sayso.read.wire.Limits;
import org.sayso.read.wire.Reach;

/** Servers that want to hurt: bounded time and memory, and a clear word. */
class B02HostileServerTest {
  private final Pressroom room = new Pressroom();

  @AfterEach
  void close() {
    room.close();
  }

  private NotFetched refused(String path) {
    return refused(room.web(), path);
  }

  private NotFetched impatient(String path) {
    Limits limits = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(4), 100_000);
    return refused(room.web(limits), path);
  }

  private NotFetched refused(PoliteWeb web, String path) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(3), () -> (NotFetched) web.fetch(room.address(path), Validators.NONE));
  }

  @Test
  void oneThatDripsIsLeft() {
    room.at("/drip", exchange -> forever(exchange, new byte[] {'a'}, 50));
    assertThat(impatient("/drip").reason()).contains("did not finish within 4 seconds");
  }

  @Test
  void oneThatNeverAnswersIsLeft() {
    room.at("/silent", exchange -> pause(120_000));
    assertThat(impatient("/silent").reason()).contains("did not finish within 4 seconds");
  }

  @Test
  void oneThatNeverEndsIsLeft() {
    room.at("/endless", exchange -> forever(exchange, new byte[8192], 0));
    NotFetched refused = refused("/endless");
    assertThat(refused.reason()).contains("more than the 100,000 bytes");
    assertThat(refused.where()).isEqualTo("byte 100000");
  }

  @Test
  void aSmallParcelWithAMountainInItIsNotUnpacked() {
    room.at(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
            for (int i = 0; i < 1000; i++) {
              out.write(new byte[10_000]);
            }
          }
        });
    assertThat(refused("/bomb").reason()).contains("more than the 100,000 bytes");
  }

  @Test
  void aCircleOfRedirectsEnds() {
    room.at("/a", Pressroom.status(302, "Location", "/b"));
    room.at("/b", Pressroom.status(302, "Location", "/a"));
    assertThat(refused("/a").reason()).contains("passed on more than 5 times");
  }

  @Test
  void aRedirectIntoAPrivateNetworkIsNotFollowed() {
    room.at("/a", Pressroom.status(302, "Location", "http://169.254.169.254/latest/meta-data"));
    NotFetched refused = refused("/a");
    assertThat(refused.reason()).contains("169.254.169.254 (a link's own network)");
    assertThat(refused.where()).isEqualTo("redirected to http://169.254.169.254/latest/meta-data");
  }

  @Test
  void aRedirectToAFileIsNotFollowed() {
    room.at("/a", Pressroom.status(302, "Location", "file:///etc/hosts"));
    assertThat(refused("/a").reason()).contains("must begin with https:// or http://");
  }

  @Test
  void aNameIsLookedUpOnceSoThatItCannotChangeBetweenCheckAndRequest() {
    room.shows("/ferry", "text/html", "<p>Ferry");
    AtomicInteger lookUps = new AtomicInteger();
    HostNames changing =
        host ->
            List.of(
                lookUps.incrementAndGet() <= 2
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.getByName("10.0.0.1"));
    Limits limits = new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), 1000);
    Manners manners =
        new Manners(limits, Duration.ZERO, Reach.PUBLIC_AND_LOOPBACK, changing, Pace.SYSTEM);
    PoliteWeb web = new PoliteWeb(HttpWire.standard(), manners);
    assertThat(web.fetch(room.address("/ferry"), Validators.NONE)).isInstanceOf(WebPage.class);
    assertThat(lookUps).hasValue(2);
    assertThat(((NotFetched) web.fetch(room.address("/ferry"), Validators.NONE)).reason())
        .contains("10.0.0.1");
  }

  @Test
  void anEndlessRobotsFileClosesTheServer() {
    room.at("/robots.txt", exchange -> forever(exchange, new byte[8192], 0));
    assertThat(refused("/ferry").reason()).contains("bytes");
  }

  private static void forever(HttpExchange exchange, byte[] piece, int pause) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    while (!Thread.currentThread().isInterrupted()) {
      out.write(piece);
      out.flush();
      pause(pause);
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
