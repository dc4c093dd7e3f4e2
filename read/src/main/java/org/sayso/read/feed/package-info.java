/**
 * Feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. {@link org.sayso.read.feed.Feeds} reads the text
 * of one into {@link org.sayso.read.feed.FeedItem}s, each an article of its own; {@link
 * org.sayso.read.feed.FeedContainer} opens files that are feeds.
 *
 * <p>{@link org.sayso.read.feed.SecureXml} parses, and refuses whatever would load or multiply;
 * {@link org.sayso.read.feed.Dialect} brings what feeds write for themselves into a form that rome
 * knows, {@link org.sayso.read.feed.RomeFeed} takes from rome what an article needs. A feed that is
 * no well-formed XML is mended where it is certain what was meant ({@link
 * org.sayso.read.feed.Mending}); where that does not help, it is cut into its items, and each is
 * read by itself ({@link org.sayso.read.feed.FeedSplitter}). That way also goes whatever is too
 * long to be held in memory.
 *
 * <p>The publisher of an item is the one that it names as its source; the feed's own name only
 * where the item leads to the feed's own site, since a feed that collects others' items prints none
 * of them.
 */
package org.sayso.read.feed;
