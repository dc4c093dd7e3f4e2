package org.sayso.read.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.sayso.model.article.PassedOver;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.content.Refusal;
import org.sayso.read.decode.Decoder;
import org.sayso.read.feed.Feed;
import org.sayso.read.feed.FeedItem;
import org.sayso.read.feed.FeedList;
import org.sayso.read.feed.Feeds;
import org.sayso.read.feed.Teased;
import org.sayso.read.fetch.Fetched;
import org.sayso.read.fetch.NotFetched;
import org.sayso.read.fetch.Validators;
import org.sayso.read.fetch.Web;
import org.sayso.read.fetch.WebPage;
import org.sayso.read.input.Declared;
import org.sayso.read.watch.SeenItems.Seen;

/**
 * What is new in the feeds of a list, each asked once, one after another. Where a feed has only a
 * teaser the page itself is fetched. Not thread-safe; used once.
 */
public final class News implements Contents {
  private final String list;
  private final Deque<URI> feeds;
  private final Web web;
  private final SeenItems seen;
  private final Queue<Piece> waiting = new ArrayDeque<>();
  private final Deque<FeedItem> items = new ArrayDeque<>();
  private final List<Seen> given = new ArrayList<>();
  private Teased teased;
  private int asked;
  private int known;
  private boolean ended;

  /**
   * The news in these feeds.
   *
   * @param path the list, for what there is to tell of it
   */
  public News(String path, FeedList feeds, Web web, SeenItems seen) {
    this.list = path;
    this.feeds = new ArrayDeque<>(feeds.feeds());
    this.web = web;
    this.seen = seen;
    feeds.problems().forEach(p -> waiting.add(new Piece.Damaged(path, p.reason(), p.where())));
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      if (!items.isEmpty()) {
        read(items.remove());
      } else if (!feeds.isEmpty()) {
        ask(feeds.remove());
      } else {
        ended = true;
      }
    }
    return Optional.ofNullable(waiting.poll());
  }

  /** What was given is kept: it need not be read again. */
  public void kept() {
    seen.add(given);
    given.clear();
  }

  private void ask(URI feed) {
    asked++;
    Fetched fetched = web.fetch(feed, Validators.NONE);
    if (fetched instanceof WebPage page) {
      teased = new Teased(Parcel.of(feed.toString(), InputStream.nullInputStream()), web);
      open(feed.toString(), page);
    } else if (fetched instanceof NotFetched none) {
      waiting.add(new Piece.Damaged(feed.toString(), none.reason(), none.where()));
    }
  }

  private void open(String path, WebPage page) {
    try {
      Optional<String> charset = Declared.of(page.type()).charset();
      Feed feed = Feeds.read(new Decoder().decode(page.bytes(), charset).text());
      feed.problems().forEach(p -> waiting.add(new Piece.Damaged(path, p.reason(), p.where())));
      for (FeedItem item : feed.items()) {
        if (seen.knows(path, item.key())) {
          known++;
        } else {
          items.add(item);
        }
      }
    } catch (Refusal refusal) {
      waiting.add(new Piece.Damaged(path, refusal.getMessage(), refusal.where()));
    }
  }

  private void read(FeedItem item) {
    List<Piece> pieces = teased.pieces(item);
    boolean whole = pieces.stream().noneMatch(Piece.Damaged.class::isInstance);
    given.add(new Seen(teased.feed().path(), item.key(), whole));
    waiting.addAll(pieces);
  }

  @Override
  public String where() {
    return feeds.isEmpty() ? "the last feed" : "before " + feeds.peek();
  }

  /** What was not given, because it was read before: "412 items read before, in 12 feeds". */
  public Optional<PassedOver> passed() {
    String what =
        "%d %s read before, in %d %s"
            .formatted(known, known == 1 ? "item" : "items", asked, asked == 1 ? "feed" : "feeds");
    return known == 0 ? Optional.empty() : Optional.of(new PassedOver(list, what));
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
