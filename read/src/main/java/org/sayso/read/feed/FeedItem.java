package org.sayso.read.feed;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.Metadata;

/**
 * An item of a feed.
 *
 * @param number its place in the feed, from 1
 * @param key what tells it from the feed's other items, now and later: its id, else its address,
 *     else its words
 * @param metadata what the feed says of it
 * @param body its words, with mark-up; "" where it has none but its title
 * @param extent whether that is the whole of the article
 */
public record FeedItem(int number, String key, Metadata metadata, String body, Extent extent) {
  /** How much of an article a feed holds. */
  public enum Extent {
    /** The article, as far as its words tell. */
    WHOLE,
    /** Its beginning or a summary: the rest is behind its address. */
    TEASER
  }

  public FeedItem {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(extent, "extent");
  }

  /** Whether the rest of it could be had. */
  public boolean isTeaser() {
    return extent == Extent.TEASER;
  }

  /** The address of its page; empty where it has none that leads anywhere. */
  public Optional<String> address() {
    return metadata.url();
  }

  FeedItem at(int place) {
    return new FeedItem(place, key, metadata, body, extent);
  }
}
