package org.sayso.read.fetch;

import java.net.URI;
import java.util.Objects;

/**
 * The server says that the copy that is there is still the newest (status 304).
 *
 * @param address after redirects
 */
public record Unchanged(URI address) implements Fetched {
  public Unchanged {
    Objects.requireNonNull(address, "address");
  }
}
