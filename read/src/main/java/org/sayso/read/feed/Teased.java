package org.sayso.read.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.content.Refusal;
import org.sayso.read.fetch.Fetched;
import org.sayso.read.fetch.NotFetched;
import org.sayso.read.fetch.Validators;
import org.sayso.read.fetch.Web;
import org.sayso.read.fetch.WebAddress;
import org.sayso.read.fetch.WebPage;
import org.sayso.read.input.Declared;

/**
 * Turns items into pieces of the feed that they lie in; goes to the page where the feed has only a
 * teaser and the run may fetch.
 *
 * @param feed what the items lie in
 * @param web {@link Web#NONE} to fetch nothing
 */
public record Teased(Parcel feed, Web web) {
  private static final Declared PAGE = Declared.of("text/html; charset=utf-8");
  private static final Declared TEXT = Declared.of("text/plain; charset=utf-8");

  /** The article; before it a word where its page could not be had. */
  public List<Piece> pieces(FeedItem item) {
    byte[] own = ItemPage.of(item);
    if (own.length == 0) {
      String reason = "the item has neither a title nor words; it was left out";
      return List.of(new Piece.Damaged(feed.path(), reason, "item " + item.number()));
    }
    if (!mayFetch(item)) {
      return List.of(own(item, own));
    }
    List<Piece> pieces = new ArrayList<>();
    Fetched fetched = fetch(item.address().orElseThrow());
    if (fetched instanceof WebPage page) {
      pieces.add(page(item, page));
    } else {
      String reason = fetched instanceof NotFetched none ? none.reason() : "nothing newer is there";
      pieces.add(new Piece.Damaged(item.address().orElseThrow(), kept(reason), ""));
      pieces.add(own(item, own));
    }
    return pieces;
  }

  private static String kept(String reason) {
    return reason + "; the teaser in the feed was read instead";
  }

  /** Whether the whole of it is to be fetched. */
  boolean mayFetch(FeedItem item) {
    return web != Web.NONE && item.isTeaser() && item.address().isPresent();
  }

  private Fetched fetch(String address) {
    try {
      URI uri = WebAddress.of(address);
      return web.fetch(uri, Validators.NONE);
    } catch (Refusal refusal) {
      return new NotFetched(refusal.getMessage(), "");
    }
  }

  private Parcel page(FeedItem item, WebPage page) {
    return feed.elsewhere(page.address().toString(), new ByteArrayInputStream(page.bytes()))
        .declaring(Declared.of(page.type()))
        .saying(item.metadata());
  }

  /** Items of a feed that came from the net move on in it: their path is their own address. */
  private Parcel own(FeedItem item, byte[] bytes) {
    Optional<String> address = item.address().filter(a -> WebAddress.isOne(feed.path()));
    boolean page = bytes[0] == '<';
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    Parcel parcel =
        address.isPresent()
            ? feed.elsewhere(address.get(), in)
            : feed.part(String.valueOf(item.number()), "item", in);
    return parcel.declaring(page ? PAGE : TEXT).saying(item.metadata());
  }
}
