package org.sayso.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page, politely: what is asked first, how often, and what becomes of each answer. */
class B01FetchTest {
  private final Pressroom room = new Pressroom();
  private final PoliteWeb web = room.web();

  @AfterEach
  void close() {
    room.close();
  }

  private Fetched fetch(String path) {
    return web.fetch(room.address(path), Validators.NONE);
  }

  private String why(String path) {
    return ((NotFetched) fetch(path)).reason();
  }

  @Test
  void aPageComesWithItsTypeAndWhatItsServerSaysOfThisCopy() {
    room.at(
        "/ferry",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Mon, 04 Mar 2024 06:00:00 GMT");
          Pressroom.send(exchange, 200, "text/html; charset=windows-1252", "<p>Ferry aground");
        });
    WebPage page = (WebPage) fetch("/ferry");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Ferry aground");
    assertThat(page.address()).isEqualTo(room.address("/ferry"));
    assertThat(page.type()).isEqualTo("text/html; charset=windows-1252");
    assertThat(page.validators())
        .isEqualTo(
            new Validators(Optional.of("\"v1\""), Optional.of("Mon, 04 Mar 2024 06:00:00 GMT")));
  }

  @Test
  void theServerIsToldWhoComes() {
    room.at(
        "/who",
        exchange ->
            Pressroom.send(
                exchange, 200, "text/plain", exchange.getRequestHeaders().getFirst("User-Agent")));
    WebPage page = (WebPage) fetch("/who");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).startsWith("Sayso/");
  }

  @Test
  void onlyWhatIsNewerIsAskedFor() {
    room.at(
        "/ferry",
        exchange -> {
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Pressroom.send(exchange, same ? 304 : 200, "text/html", same ? "" : "<p>Newer");
        });
    Validators known = new Validators(Optional.of("\"v1\""), Optional.empty());
    assertThat(web.fetch(room.address("/ferry"), known))
        .isEqualTo(new Unchanged(room.address("/ferry")));
  }

  @Test
  void robotsAreAskedOnceAServerAndBefore() {
    room.shows("/a", "text/html", "<p>A").shows("/b", "text/html", "<p>B");
    fetch("/a");
    fetch("/b");
    web.fetch(room.address("quay.example", "/a"), Validators.NONE);
    assertThat(room.asked())
        .containsExactly(
            "post.example/robots.txt",
            "post.example/a",
            "post.example/b",
            "quay.example/robots.txt",
            "quay.example/a");
  }

  @Test
  void whatRobotsCloseIsNotAskedFor() {
    room.shows("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/");
    room.shows("/private/a", "text/html", "<p>Secret");
    assertThat(why("/private/a")).contains("robots.txt", "save it by hand");
    assertThat(room.asked()).containsExactly("post.example/robots.txt");
  }

  @Test
  void robotsThatCannotBeHadCloseEverything() {
    room.at("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
    room.shows("/ferry", "text/html", "<p>Ferry");
    assertThat(why("/ferry")).contains("out of order", "robots.txt", "try again later");
  }

  @Test
  void robotsMayLieElsewhere() {
    room.at("/robots.txt", Pressroom.status(301, "Location", "/rules.txt"));
    room.shows("/rules.txt", "text/plain", "User-agent: Sayso\nDisallow: /");
    assertThat(why("/ferry")).contains("robots.txt");
  }

  @Test
  void betweenTwoRequestsToAServerThereIsAPause() {
    room.shows("/a", "text/html", "<p>A");
    fetch("/a");
    web.fetch(room.address("quay.example", "/a"), Validators.NONE);
    assertThat(room.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void aServerMayAskForALongerPause() {
    room.shows("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7");
    room.shows("/a", "text/html", "<p>A");
    fetch("/a");
    fetch("/a");
    assertThat(room.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
  }

  @Test
  void redirectsAreFollowedAndTheLastAddressIsThePages() {
    room.at("/old", Pressroom.status(301, "Location", "/new"));
    room.shows("/new", "text/html", "<p>Here");
    assertThat(((WebPage) fetch("/old")).address()).isEqualTo(room.address("/new"));
  }

  @Test
  void whereARedirectLeadsRobotsAreAskedToo() {
    room.at(
        "/old",
        exchange ->
            Pressroom.status(302, "Location", room.address("quay.example", "/x").toString())
                .answer(exchange));
    room.shows("/x", "text/html", "<p>Here");
    fetch("/old");
    assertThat(room.asked()).contains("quay.example/robots.txt", "quay.example/x");
  }

  @ParameterizedTest
  @CsvSource({
    "403, does not let programs in",
    "404, no such page",
    "410, taken away",
    "429, asked too often",
    "500, out of order",
    "418, check the address"
  })
  void aRefusalIsPutInWords(int status, String words) {
    room.at("/ferry", exchange -> exchange.sendResponseHeaders(status, -1));
    assertThat(why("/ferry")).contains(words, "(status " + status + ")");
  }

  @Test
  void aServerThatAsksToWaitIsQuoted() {
    room.at("/ferry", Pressroom.status(429, "Retry-After", "120"));
    assertThat(why("/ferry")).contains("it asks to wait: 120 s");
  }

  @ParameterizedTest
  @CsvSource({"image/png, a picture", "video/mp4, a film", "text/css, a style sheet"})
  void whatIsNoArticleIsNotTaken(String type, String what) {
    room.shows("/x", type, "…");
    assertThat(why("/x")).contains(what, "no article");
  }

  @Test
  void anEmptyAnswerIsNoPage() {
    room.shows("/x", "text/html", "");
    assertThat(why("/x")).contains("empty page");
  }

  @Test
  void aServerThatTakesNoConnectionIsToldSo() {
    Pressroom gone = new Pressroom();
    gone.close();
    Fetched fetched = web.fetch(gone.address("/ferry"), Validators.NONE);
    assertThat(((NotFetched) fetched).reason()).contains("post.example", "try again later");
  }

  @Test
  void aRunWithoutNetworkFetchesNothing() {
    Fetched fetched = Web.NONE.fetch(room.address("/ferry"), Validators.NONE);
    assertThat(((NotFetched) fetched).reason()).contains("does not go on the network");
    assertThat(room.asked()).isEqualTo(List.of());
  }
}
