package org.sayso.read.feed;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Piece;

/** An open feed. Not thread-safe. */
final class FeedContents implements Contents {
  private static final int NAMED = 12;

  private final ItemFlow items;
  private final Teased teased;
  private final Closeable bytes;
  private final Queue<Piece> waiting = new ArrayDeque<>();
  private final List<Integer> teasers = new ArrayList<>();
  private int number;
  private boolean ended;

  /** One item after another, or what is wrong with it. */
  private interface ItemFlow {
    Optional<CutFeed.Taken> next() throws IOException;
  }

  private FeedContents(ItemFlow items, Teased teased, Closeable bytes) {
    this.items = items;
    this.teased = teased;
    this.bytes = bytes;
  }

  static FeedContents of(CutFeed feed, Teased teased, Closeable bytes) {
    return new FeedContents(feed::next, teased, bytes);
  }

  static FeedContents of(Feed feed, Teased teased, Closeable bytes) {
    Iterator<FeedItem> each = feed.items().iterator();
    FeedContents contents =
        new FeedContents(
            () ->
                each.hasNext()
                    ? Optional.of(new CutFeed.Taken(Optional.of(each.next()), Optional.empty()))
                    : Optional.empty(),
            teased,
            bytes);
    feed.problems().forEach(contents::tell);
    return contents;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      Optional<CutFeed.Taken> taken = items.next();
      ended = taken.isEmpty();
      taken.ifPresentOrElse(this::take, this::end);
    }
    return Optional.ofNullable(waiting.poll());
  }

  private void take(CutFeed.Taken taken) {
    taken.problem().ifPresent(this::tell);
    taken.item().ifPresent(this::take);
  }

  private void take(FeedItem item) {
    number = item.number();
    if (item.isTeaser() && !teased.mayFetch(item)) {
      teasers.add(item.number());
    }
    waiting.addAll(teased.pieces(item));
  }

  private void tell(Feed.Problem problem) {
    waiting.add(new Piece.Damaged(teased.feed().path(), problem.reason(), problem.where()));
  }

  private void end() {
    if (!teasers.isEmpty()) {
      String words =
          "the feed has only the beginning of %s, which was read as it is; --fetch reads the pages themselves"
              .formatted(teasers.size() == 1 ? "an article" : teasers.size() + " articles");
      waiting.add(new Piece.Remark(teased.feed().path(), words, named()));
    }
  }

  private String named() {
    String first =
        teasers.stream()
            .limit(NAMED)
            .map(String::valueOf)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return (teasers.size() == 1 ? "item " : "items ")
        + first
        + (teasers.size() > NAMED ? " …" : "");
  }

  @Override
  public String where() {
    return "item " + number;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
