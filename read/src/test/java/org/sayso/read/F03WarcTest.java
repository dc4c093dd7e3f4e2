package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;
import static org.sayso.read.Boxes.gzip;
import static org.sayso.read.Boxes.in;
import static org.sayso.read.Boxes.inputs;
import static org.sayso.read.Boxes.together;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.read.input.Input;

/** Crawls: pages come with their address and day, the rest is counted, damage is passed. */
class F03WarcTest {
  private static final String PAGE = "<html><p>The ferry Astra came to Nordvik.</p></html>";

  static byte[] record(String type, String address, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2024-03-05T06:07:08Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return together(bytes(head), block, bytes("\r\n\r\n"));
  }

  static byte[] answer(String address, String headers, byte[] body) {
    byte[] block = together(bytes("HTTP/1.1 " + headers + "\r\n\r\n"), body);
    return record("response", address, "application/http; msgtype=response", block);
  }

  private static byte[] page(String address) {
    return answer(address, "200 OK\r\nContent-Type: text/html; charset=utf-8", bytes(PAGE));
  }

  private static String chars(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aPageComesWithAddressEncodingAndDay() {
    Input input = inputs("crawl.warc", page("https://nordvik.example/a")).get(0);
    assertThat(input.path()).isEqualTo("crawl.warc!/0/https://nordvik.example/a");
    assertThat(Boxes.text(input)).isEqualTo(PAGE);
    assertThat(input.given().url()).contains("https://nordvik.example/a");
    assertThat(input.declared().type()).contains("text/html");
    assertThat(input.declared().charset()).contains("utf-8");
    assertThat(input.declared().retrieved().map(Object::toString)).contains("2024-03-05T06:07:08Z");
  }

  @Test
  void recordsPackedOneByOneKeepTheirOffsets() {
    byte[] first = gzip(page("https://nordvik.example/a"));
    byte[] warc = together(first, gzip(page("https://nordvik.example/b")));
    assertThat(in("crawl.warc.gz", warc))
        .containsExactly(
            "crawl.warc.gz!/0/https://nordvik.example/a",
            "crawl.warc.gz!/" + first.length + "/https://nordvik.example/b");
  }

  @Test
  void aCrawlPackedAsOneIsReadToo() {
    byte[] first = page("https://nordvik.example/a");
    byte[] warc = gzip(together(first, page("https://nordvik.example/b")));
    assertThat(in("crawl.warc.gz", warc)).hasSize(2);
  }

  @Test
  void whatIsNoArticleIsCounted() {
    byte[] warc =
        together(
            record("warcinfo", "x:x", "application/warc-fields", bytes("software: x\r\n")),
            answer(
                "https://n.example/robots.txt", "200 OK\r\nContent-Type: text/plain", bytes("x")),
            answer("https://n.example/s.css", "200 OK\r\nContent-Type: text/css", bytes("x")),
            answer("https://n.example/p", "200 OK\r\nContent-Type: image/png", bytes("x")),
            answer("https://n.example/q", "200 OK\r\nContent-Type: image/png", bytes("x")),
            answer("https://n.example/no", "404 Gone\r\nContent-Type: text/html", bytes(PAGE)),
            record("revisit", "https://n.example/a", "application/http", bytes("")),
            record(
                "request",
                "https://n.example/a",
                "application/http",
                bytes("GET / HTTP/1.0\r\n\r\n")),
            page("https://n.example/a"));
    assertThat(in("crawl.warc", warc))
        .hasSize(2)
        .last()
        .asString()
        .isEqualTo(
            "~ crawl.warc: passed over 1 answer with status 404, 2 image/png, 1 revisit record,"
                + " 1 robots.txt, 1 text/css");
  }

  @Test
  void resourcesAndTextsAreRead() {
    byte[] warc =
        together(
            record("resource", "file:///a.html", "text/html", bytes(PAGE)),
            record("conversion", "https://n.example/a", "text/plain", bytes("The ferry came.")));
    assertThat(inputs("crawl.warc", warc))
        .extracting(Boxes::text)
        .containsExactly(PAGE, "The ferry came.");
  }

  @Test
  void pagesSentInPiecesOrPackedAreMadeWhole() {
    String pieces = "5\r\n<html\r\n3\r\n>ok\r\n0\r\n\r\n";
    byte[] warc =
        together(
            answer(
                "https://n.example/a",
                "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
                bytes(pieces)),
            answer(
                "https://n.example/b",
                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                gzip(bytes(PAGE))),
            answer(
                "https://n.example/c",
                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br",
                bytes(PAGE)),
            answer(
                "https://n.example/d",
                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br",
                bytes("\u001b\u0003xyz")));
    assertThat(inputs("crawl.warc", warc))
        .extracting(Boxes::text)
        .containsExactly("<html>ok", PAGE, PAGE);
    assertThat(in("crawl.warc", warc)).last().asString().contains("“br”", "not supported");
  }

  @Test
  void aDamagedRecordIsToldAndTheNextIsRead() {
    byte[] a = page("https://n.example/a");
    byte[] b = page("https://n.example/b");
    byte[] c = page("https://n.example/c");
    byte[] broken = bytes(chars(b).replace("Content-Length: ", "Content-Length: x"));
    List<String> out = in("crawl.warc", together(a, broken, c));
    assertThat(out.get(0)).endsWith("/a");
    assertThat(out.get(1))
        .startsWith("! crawl.warc (byte ")
        .contains("damaged", "get the file again");
    assertThat(out.get(2)).endsWith("/c");
    assertThat(out).hasSize(3);
  }

  @Test
  void aDamagedPackedRecordIsToldAndTheNextIsRead() {
    byte[] a = gzip(page("https://n.example/a"));
    byte[] b = gzip(page("https://n.example/b"));
    byte[] c = gzip(page("https://n.example/c"));
    Arrays.fill(b, 40, 60, (byte) 0xFF);
    List<String> out = in("crawl.warc.gz", together(a, b, c));
    assertThat(out).hasSize(3);
    assertThat(out.get(1)).startsWith("! crawl.warc.gz (byte " + a.length + ")");
    assertThat(out.get(2)).endsWith("/c");
  }

  @Test
  void aCrawlThatIsCutOffGivesWhatIsThere() {
    byte[] whole = together(page("https://n.example/a"), page("https://n.example/b"));
    for (byte[] cut :
        List.of(
            Arrays.copyOf(whole, whole.length - 30),
            together(
                gzip(page("https://n.example/a")),
                Arrays.copyOf(gzip(page("https://n.example/b")), 100)))) {
      List<String> out = in("crawl.warc", cut);
      assertThat(out.get(0)).endsWith("/a");
      assertThat(out.get(1)).startsWith("! crawl.warc").contains("again");
      assertThat(out).hasSize(2);
    }
  }

  @Test
  void theDayOfTheCrawlBoundsThatOfAPageThatTellsNone() {
    String text = "The ferry Astra ran aground off Nordvik, and all 40 passengers were brought. ";
    String page = "<html><body><article><p>" + text.repeat(3) + "</p></article></body></html>";
    byte[] warc = answer("https://n.example/a", "200 OK\r\nContent-Type: text/html", bytes(page));
    Article article = (Article) Sample.reader().read(inputs("c.warc", warc).get(0)).get(0);
    assertThat(article.metadata().published().map(Object::toString)).contains("../2024-03-05");
    assertThat(article.metadata().url()).contains("https://n.example/a");
  }

  @Test
  void aCrawlInAnArchiveIsReadToo() {
    byte[] zip =
        Boxes.zip(java.util.Map.of("archive/data.warc.gz", gzip(page("https://n.example/a"))));
    assertThat(in("crawl.wacz", zip))
        .containsExactly("crawl.wacz!/archive/data.warc.gz!/0/https://n.example/a");
  }

  @Test
  void aHundredRecordsWithoutSenseAreOneWord() {
    byte[] junk = bytes("WARC/1.0\r\nnothing\r\n\r\n");
    byte[] many = Stream.generate(() -> junk).limit(100).reduce(Boxes::together).orElseThrow();
    assertThat(in("crawl.warc", together(many, page("https://n.example/a")))).hasSize(2);
  }

  @Test
  void theFormBeforeWarcIsReadToo() {
    String body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String about = "1 0 Nordvik\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://c.arc 0.0.0.0 20040305060708 text/plain "
            + about.length()
            + "\n"
            + about
            + "\nhttp://n.example/a 127.0.0.1 20040305060708 text/html "
            + body.length()
            + "\n"
            + body
            + "\n";
    Input input = inputs("c.arc", bytes(arc)).get(0);
    assertThat(input.path()).endsWith("/http://n.example/a");
    assertThat(Boxes.text(input)).isEqualTo(PAGE);
    assertThat(input.declared().retrieved().map(Object::toString)).contains("2004-03-05T06:07:08Z");
  }

  @Test
  void headersThatLieAboutPiecesOrLackADayDoNoHarm() {
    byte[] unpieced =
        answer(
            "https://n.example/a",
            "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
            bytes(PAGE));
    assertThat(inputs("c.warc", unpieced)).extracting(Boxes::text).containsExactly(PAGE);
    byte[] undated =
        bytes(chars(page("https://n.example/a")).replace("2024-03-05T06:07:08Z", "20240305060708"));
    assertThat(inputs("c.warc", undated).get(0).declared().retrieved()).isEmpty();
    byte[] old = bytes(chars(page("https://n.example/a")).replace("WARC/1.0", "WARC/0.18"));
    assertThat(inputs("c.warc", old)).hasSize(1);
  }

  @Test
  void aRecordThatLiesAboutItsLengthLosesNoneBehindTheNext() {
    byte[] a = page("https://n.example/a");
    for (String lie : List.of("Content-Length: 40", "Content-Length: 400")) {
      byte[] broken = bytes(chars(a).replaceFirst("Content-Length: \\d+", lie));
      byte[] warc = together(broken, page("https://n.example/b"), page("https://n.example/c"));
      assertThat(in("c.warc", warc)).as(lie).last().asString().endsWith("/c");
    }
  }
}
