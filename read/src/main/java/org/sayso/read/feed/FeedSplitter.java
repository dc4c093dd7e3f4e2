package org.sayso.read.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a feed into its items without asking that it be well-formed, one item after another, each in
 * a small feed of its own with the head of the whole. Not thread-safe.
 */
final class FeedSplitter {
  private static final int LONGEST_HEAD = 1 << 20;

  private final Markup markup;
  private final StringBuilder head = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private String waiting = "";
  private boolean begun;
  private int number;

  FeedSplitter(Reader feed) {
    this.markup = new Markup(feed);
  }

  /**
   * An item, cut out.
   *
   * @param number its place in the feed, from 1
   * @param line where it begins
   * @param feed a feed that has only this item; empty where the item has no end, or is too long
   */
  record Cut(int number, int line, Optional<String> feed) {}

  /** The next item; empty at the end of the feed. */
  Optional<Cut> next() throws IOException {
    String tag = waiting.isEmpty() ? toItem() : waiting;
    waiting = "";
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    number++;
    int line = markup.line();
    return Optional.of(
        new Cut(number, line, tag.endsWith("/>") ? Optional.of(feed(tag)) : item(tag)));
  }

  /** Goes on to the tag that begins an item; what is before the first one is the head. */
  private String toItem() throws IOException {
    for (String piece = markup.next(); !piece.isEmpty(); piece = markup.next()) {
      if (isItem(Markup.name(piece))) {
        begun = true;
        return piece;
      }
      if (!begun) {
        behead(piece);
      }
    }
    return "";
  }

  private void behead(String piece) {
    String name = Markup.name(piece);
    if (head.length() + piece.length() > LONGEST_HEAD) {
      return;
    }
    head.append(piece);
    if (name.startsWith("/")) {
      open.poll();
    } else if (!name.isEmpty() && !piece.endsWith("/>")) {
      open.push(piece.substring(1).split("[\\s/>]")[0]);
    }
  }

  private Optional<String> item(String tag) throws IOException {
    StringBuilder item = new StringBuilder(tag);
    String end = "/" + Markup.name(tag);
    for (String piece = markup.next(); !piece.isEmpty(); piece = markup.next()) {
      String name = Markup.name(piece);
      if (isItem(name)) {
        waiting = piece;
        return Optional.empty();
      }
      if (item.length() + piece.length() > Markup.LONGEST) {
        return Optional.empty();
      }
      item.append(piece);
      if (name.equals(end)) {
        return Optional.of(feed(item.toString()));
      }
    }
    return Optional.empty();
  }

  private static boolean isItem(String name) {
    return name.equals("item") || name.equals("entry");
  }

  private String feed(String item) {
    StringBuilder feed = new StringBuilder(head).append(item);
    open.forEach(name -> feed.append("</").append(name).append('>'));
    return feed.toString();
  }
}
