package org.sayso.read.fetch;

import java.net.URI;

/** Where pages come from. Never throws for a server: whatever goes wrong is {@link NotFetched}. */
public interface Web {
  /** A web that refuses every address: for runs that may not go on the network. */
  Web NONE =
      (address, known) ->
          new NotFetched(
              "this run does not go on the network; save the page and name the file", "");

  /**
   * Fetches what lies at an address, unless it is still what is known of it.
   *
   * @param address absolute, http or https
   * @param known what its server said of the copy that is there; {@link Validators#NONE} for none
   */
  Fetched fetch(URI address, Validators known);
}
