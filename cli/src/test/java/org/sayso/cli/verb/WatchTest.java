package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Stopping;
import org.sayso.cli.verb.Desk.Printed;
import org.sayso.read.fetch.Manners;
import org.sayso.read.fetch.Pace;
import org.sayso.read.fetch.PoliteWeb;
import org.sayso.read.wire.HttpWire;
import org.sayso.read.wire.Limits;
import org.sayso.read.wire.Reach;

/** Addresses and feeds on the command line; the server is in this process. */
class WatchTest {
  private static final String WORDS =
      "Ada Okoro said the ferry ran aground. The council meets again on Friday to vote on the new bridge. "
          .repeat(2);

  @TempDir Path folder;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private HttpServer server;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body =
              pages
                  .getOrDefault(exchange.getRequestURI().getPath(), "")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Manners manners =
        new Manners(
            new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), 1 << 20),
            Duration.ZERO,
            Reach.PUBLIC_AND_LOOPBACK,
            host -> List.of(InetAddress.getLoopbackAddress()),
            Pace.SYSTEM);
    desk = new Desk(folder, new PoliteWeb(HttpWire.standard(), manners));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://post.example:" + server.getAddress().getPort() + path;
  }

  private void feed(String... items) {
    StringBuilder all = new StringBuilder("<rss version='2.0'><channel><title>Post</title>");
    for (String item : items) {
      all.append(
          "<item><title>%s</title><description>%s %s</description></item>"
              .formatted(item, item, WORDS.repeat(3)));
    }
    pages.put("/feed", all.append("</channel></rss>").toString());
  }

  @Test
  void anAddressIsReadIntoACase() {
    pages.put(
        "/ferry",
        "<html><body><article><h1>Ferry</h1><p>" + WORDS + "</p></article></body></html>");
    Printed printed = desk.run("read", address("/ferry"), "--case", desk.path("case"));
    assertThat(printed.err())
        .endsWith("1 new, 0 changed, 0 unchanged, 0 skipped; the case has 1 article\n");
    assertThat(printed.code()).isZero();
    assertThat(folder.resolve("case/web/visits.tsv")).isNotEmptyFile();
    assertThat(desk.run("read", address("/ferry"), "--case", desk.path("case")).err())
        .endsWith("0 new, 0 changed, 1 unchanged, 0 skipped; the case has 1 article\n");
  }

  @Test
  void anAddressOfThisMachineIsRefused() {
    Desk plain = new Desk(folder);
    Printed printed = plain.run("extract", "--stage", "read", "http://127.0.0.1:9/x");
    assertThat(printed.code()).isEqualTo(ExitCode.NOTHING_READ.code());
    assertThat(printed.err()).contains("127.0.0.1 (this machine); only public pages are fetched");
  }

  @Test
  void feedsAreFollowed() throws IOException {
    feed("One", "Two");
    String list =
        desk.file(
            "feeds.opml", "<opml><body><outline xmlUrl='" + address("/feed") + "'/></body></opml>");
    assertThat(desk.run("watch", list, "--once", "--case", desk.path("case")).err())
        .endsWith("2 new, 0 changed, 0 unchanged, 0 skipped; the case has 2 articles\n");
    feed("Three", "Two", "One");
    Printed second = desk.run("watch", list, "--once", "--case", desk.path("case"));
    assertThat(second.code()).isZero();
    assertThat(second.err())
        .isEqualTo(
            "DIR/feeds.opml: passed over 2 items read before, in 1 feed\n"
                + "1 new, 0 changed, 0 unchanged, 0 skipped; the case has 3 articles\n");
    assertThat(Files.readAllLines(folder.resolve("case/web/seen.tsv"))).hasSize(3);
  }

  @Test
  void nothingNewIsWell() {
    feed("One");
    desk.run("watch", address("/feed"), "--once", "--case", desk.path("case"));
    assertThat(desk.run("watch", address("/feed"), "--once", "--case", desk.path("case")).code())
        .isZero();
  }

  @Test
  void aListThatIsNotThereIsWrongUsage() {
    Printed printed =
        desk.run("watch", desk.path("none.opml"), "--once", "--case", desk.path("case"));
    assertThat(printed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(printed.err()).startsWith("sayso: there is no file DIR/none.opml");
  }

  @Test
  void aWrongFieldIsWrongUsage() {
    String file = desk.file("a.csv", "kop,brood\nRain,It rained.\n");
    Printed printed = desk.run("extract", "--stage", "read", "--fields", "headline=kop", file);
    assertThat(printed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(printed.err()).startsWith("sayso: --fields: an article has no “headline”");
    assertThat(
            desk.run("extract", "--stage", "read", "--fields", "title=kop,text=brood", file).out())
        .contains("\"path\":\"DIR/a.csv#2\"")
        .contains("\"title\":\"Rain\"");
  }

  @Test
  void whoeverWantsToStopIsHeardWhileWaiting() {
    Stopping stopping = Stopping.onCtrlC();
    assertThat(stopping.isWanted()).isFalse();
    Thread ctrlC = new Thread(stopping::stop);
    ctrlC.start();
    assertThat(stopping.within(Duration.ofMinutes(2))).isTrue();
    assertThat(stopping.isWanted()).isTrue();
    stopping.close();
    assertThat(ctrlC).satisfies(t -> t.join(120_000)).matches(t -> !t.isAlive());
  }
}
