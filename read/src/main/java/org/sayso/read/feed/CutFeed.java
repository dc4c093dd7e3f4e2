package org.sayso.read.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.read.feed.FeedSplitter.Cut;

/**
 * A feed that is read item by item: one that is broken, or too long to be held. Not thread-safe.
 */
final class CutFeed {
  /** More items than any feed has; one that goes on and on is left there. */
  static final int MOST = 100_000;

  private final FeedSplitter splitter;

  CutFeed(Reader feed) {
    this.splitter = new FeedSplitter(feed);
  }

  /**
   * What became of one item.
   *
   * @param item where it could be read
   * @param problem where it could not
   */
  record Taken(Optional<FeedItem> item, Optional<Feed.Problem> problem) {}

  /** The next item; empty at the end. */
  Optional<Taken> next() throws IOException {
    Optional<Cut> cut = splitter.next();
    return cut.filter(c -> c.number() <= MOST)
        .map(CutFeed::taken)
        .or(() -> cut.map(c -> tooMany()));
  }

  /** Everything, and first of all why the feed had to be cut. */
  Feed whole(NotXml why) {
    List<FeedItem> items = new ArrayList<>();
    List<Feed.Problem> problems = new ArrayList<>();
    try {
      for (Optional<Taken> taken = next(); taken.isPresent(); taken = next()) {
        taken.get().item().ifPresent(items::add);
        taken.get().problem().ifPresent(problems::add);
        if (items.size() + problems.size() > MOST) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.add(0, new Feed.Problem(broken(why, items.size()), "line " + why.line()));
    return new Feed(items, problems);
  }

  private static String broken(NotXml why, int items) {
    return "the feed is not well-formed XML (%s); %s; get it again from where it came"
        .formatted(
            why.getMessage(),
            items == 0
                ? "no item could be saved"
                : items == 1 ? "one item could be saved" : items + " items could be saved");
  }

  private static Taken tooMany() {
    return new Taken(
        Optional.empty(),
        Optional.of(
            new Feed.Problem(
                "the feed has more than %,d items and was left there; split it".formatted(MOST),
                "item " + MOST)));
  }

  private static Taken taken(Cut cut) {
    String where = "item %d, line %d".formatted(cut.number(), cut.line());
    if (cut.feed().isEmpty()) {
      return lost("the item has no end, or is longer than any article; it was left out", where);
    }
    try {
      List<FeedItem> items = RomeFeed.items(SecureXml.parse(Mending.of(cut.feed().get())));
      return items.isEmpty()
          ? lost("the item could not be read; it was left out", where)
          : new Taken(Optional.of(items.get(0).at(cut.number())), Optional.empty());
    } catch (NotXml e) {
      return lost(
          "the item is not well-formed XML (%s); it was left out".formatted(e.getMessage()), where);
    }
  }

  private static Taken lost(String reason, String where) {
    return new Taken(Optional.empty(), Optional.of(new Feed.Problem(reason, where)));
  }
}
