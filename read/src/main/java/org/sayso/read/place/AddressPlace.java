package org.sayso.read.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.sayso.model.article.Metadata;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Place;
import org.sayso.read.content.Refusal;
import org.sayso.read.fetch.Fetched;
import org.sayso.read.fetch.NotFetched;
import org.sayso.read.fetch.Validators;
import org.sayso.read.fetch.Web;
import org.sayso.read.fetch.WebAddress;
import org.sayso.read.fetch.WebPage;
import org.sayso.read.input.Declared;

/**
 * The address of a page, a feed or a file on the network.
 *
 * @param path as the user wrote it
 * @param web where it is fetched
 */
public record AddressPlace(String path, Web web) implements Place {
  @Override
  public Piece open() throws IOException {
    Fetched fetched = fetch();
    if (fetched instanceof WebPage page) {
      return Parcel.of(path, new ByteArrayInputStream(page.bytes()))
          .declaring(Declared.of(page.type()))
          .saying(Metadata.NONE.at(Optional.of(page.address().toString())))
          .wanted();
    }
    return fetched instanceof NotFetched none
        ? new Piece.Damaged(path, none.reason(), none.where())
        : new Piece.Damaged(path, "the server has nothing newer than what was read before", "");
  }

  private Fetched fetch() throws Damage {
    try {
      return web.fetch(WebAddress.of(path), Validators.NONE);
    } catch (Refusal refusal) {
      throw new Damage(refusal.getMessage());
    }
  }
}
