package org.sayso.read.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.fetch.Web;

/** Feeds that want to hurt: bounded time and memory, and a clear word. */
class C01HostileFeedTest {
  @TempDir Path folder;

  private static Feed read(String xml) {
    return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Feeds.read(xml));
  }

  private static void isRefused(Feed feed) {
    assertThat(feed.items()).isEmpty();
    assertThat(feed.problems()).hasSize(1);
    assertThat(feed.problems().get(0).reason())
        .contains("declares entities of its own", "remove its DOCTYPE");
  }

  @Test
  void aBillionLaughs() {
    StringBuilder xml =
        new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    xml.append("]>\n<rss version='2.0'><channel><item><title>&a29;</title></item></channel></rss>");
    Feed feed = read(xml.toString());
    isRefused(feed);
    assertThat(feed.problems().get(0).where()).isEqualTo("line 2");
  }

  @Test
  void anEntityThatLoadsAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    isRefused(
        read(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM '%s'>]><rss version='2.0'><channel><item><title>&x;</title></item></channel></rss>"
                .formatted(secret.toUri())));
  }

  @Test
  void aDoctypeThatLoadsAFileIsPassedOver() {
    Feed feed =
        read(
            "<!DOCTYPE rss SYSTEM 'file:///nowhere/x.dtd'><rss version='2.0'><channel><item><title>Rain</title></item></channel></rss>");
    assertThat(feed.items()).hasSize(1);
  }

  @Test
  void anIncludedFileIsNotLoaded() {
    Feed feed =
        read(
            "<rss version='2.0' xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>Rain</title>"
                + "<description><xi:include href='file:///nowhere/x' parse='text'/></description></item></channel></rss>");
    assertThat(feed.items().get(0).body()).contains("xi:include");
  }

  @Test
  void aHundredThousandNestedTags() {
    Feed feed =
        read(
            "<rss version='2.0'><channel><item><title>One</title></item><item>"
                + "<b>".repeat(100_000)
                + "</item><item><title>Three</title></item></channel></rss>");
    assertThat(feed.items()).extracting(FeedItem::number).containsExactly(1, 3);
  }

  @Test
  void aFeedThatNeverEndsIsReadItemByItem() throws IOException {
    Contents contents = open(new Endless("<item><title>Rain</title></item>\n"));
    List<Piece> first = take(contents, 5);
    assertThat(first).allMatch(p -> p instanceof Parcel);
    assertThat(((Parcel) first.get(4)).path()).isEqualTo("feed.xml#5");
    contents.close();
  }

  @Test
  void anItemThatNeverEndsIsLeftOut() throws IOException {
    String start = "<rss version='2.0'><channel><item><title>One</title></item><item><title>";
    InputStream endless = new Endless("rain ".repeat(1000));
    InputStream in =
        new java.io.SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
            new Bounded(endless, 40 << 20));
    List<Piece> pieces = take(new FeedContainer(Web.NONE).open(Parcel.of("feed.xml", in)), 9);
    assertThat(pieces.get(0)).isInstanceOf(Parcel.class);
    assertThat(pieces.get(1))
        .isInstanceOfSatisfying(
            Piece.Damaged.class, d -> assertThat(d.reason()).contains("longer than any article"));
  }

  private static Contents open(InputStream items) throws IOException {
    InputStream head =
        new ByteArrayInputStream("<rss version='2.0'><channel>".getBytes(StandardCharsets.UTF_8));
    return new FeedContainer(Web.NONE)
        .open(Parcel.of("feed.xml", new java.io.SequenceInputStream(head, items)));
  }

  private static List<Piece> take(Contents contents, int most) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    Optional<Piece> next = contents.next();
    while (next.isPresent() && pieces.size() < most) {
      pieces.add(next.get());
      next = contents.next();
    }
    return pieces;
  }

  /** The same bytes over and over. */
  private static final class Endless extends InputStream {
    private final byte[] piece;
    private int at;

    Endless(String piece) {
      this.piece = piece.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return piece[at++ % piece.length];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int i = 0; i < length; i++) {
        into[from + i] = (byte) read();
      }
      at %= piece.length;
      return length;
    }
  }

  /** The first bytes of another. */
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private long left;

    Bounded(InputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      return left-- > 0 ? in.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = left <= 0 ? -1 : in.read(into, from, (int) Math.min(left, length));
      left -= Math.max(0, read);
      return read;
    }
  }
}
