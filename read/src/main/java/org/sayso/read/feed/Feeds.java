package org.sayso.read.feed;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** Reads the text of feeds. Stateless. */
public final class Feeds {
  private Feeds() {}

  /** Whether a text begins as a feed does; its first few thousand characters suffice. */
  public static boolean isFeed(String head) {
    Prolog prolog = Prolog.of(head);
    String root = prolog.localRoot();
    boolean entry = root.equalsIgnoreCase("entry");
    boolean rdf = root.equalsIgnoreCase("rdf");
    String tag = head.substring(prolog.start());
    return Dialect.isFeed(root)
        && (!entry || tag.contains("http://www.w3.org/2005/Atom"))
        && (!rdf
            || tag.matches(
                "(?s).*(?:purl\\.org/(?:rss|net/rss)|netscape\\.com|<(?:\\w+:)?channel\\b).*"));
  }

  /**
   * The items of a feed, and what is wrong with it. One that is not well-formed gives what could be
   * saved.
   */
  public static Feed read(String text) {
    try {
      return new Feed(RomeFeed.items(SecureXml.parse(text)), List.of());
    } catch (NotXml strict) {
      return saved(text, strict);
    }
  }

  private static Feed saved(String text, NotXml why) {
    Optional<Prolog.Doctype> doctype = Prolog.of(text).doctype();
    if (doctype.isPresent() && doctype.get().declares()) {
      return new Feed(
          List.of(),
          List.of(
              new Feed.Problem(
                  "the feed is refused: %s; remove its DOCTYPE".formatted(why.getMessage()),
                  "line " + why.line())));
    }
    try {
      List<FeedItem> items = RomeFeed.items(SecureXml.parse(Mending.of(text)));
      return new Feed(items, List.of(mended(why, items.size())));
    } catch (NotXml broken) {
      return new CutFeed(new StringReader(text)).whole(why);
    }
  }

  private static Feed.Problem mended(NotXml why, int items) {
    return new Feed.Problem(
        "the feed is not well-formed XML (%s); it was mended, and all its %d items were read"
            .formatted(why.getMessage(), items),
        "line " + why.line());
  }
}
