package org.sayso.read.feed;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.content.Refusal;
import org.sayso.read.decode.Decoder;
import org.sayso.read.fetch.Web;

/** Files that are feeds: every item is an article. Stateless but for its web. */
public final class FeedContainer implements Container {
  /** A feed of more bytes is read item by item and never held as a whole. */
  private static final int HELD = 16 << 20;

  private final Web web;

  /** Fetches the pages behind items of which the feed holds only a teaser from this web. */
  public FeedContainer(Web web) {
    this.web = web;
  }

  @Override
  public String name() {
    return "a feed";
  }

  @Override
  public boolean recognises(Head head) {
    return Feeds.isFeed(start(head));
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    Head head = parcel.head();
    InputStream in = parcel.bytes();
    byte[] held = in.readNBytes(HELD + 1);
    Teased teased = new Teased(parcel, web);
    if (held.length <= HELD) {
      return FeedContents.of(Feeds.read(decoded(held, parcel)), teased, in);
    }
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(held), in);
    return FeedContents.of(
        new CutFeed(new BufferedReader(new InputStreamReader(all, charset(head)))), teased, in);
  }

  private static String decoded(byte[] bytes, Parcel parcel) throws Damage {
    try {
      return new Decoder().decode(bytes, parcel.declared().charset()).text();
    } catch (Refusal refusal) {
      throw new Damage(refusal.getMessage());
    }
  }

  private static Charset charset(Head head) throws Damage {
    try {
      Optional<String> declared = head.declared().charset();
      return new Decoder().decode(head.bytes(), declared).charset();
    } catch (Refusal refusal) {
      throw new Damage(refusal.getMessage());
    }
  }

  private static String start(Head head) {
    boolean marked = head.has("\u00ff\u00fe", 0) || head.has("\u00fe\u00ff", 0);
    return marked ? new String(head.bytes(), StandardCharsets.UTF_16) : head.latin();
  }
}
