package org.sayso.read.fetch;

import java.net.URI;
import java.util.Objects;

/**
 * What a server sent, whole and unpacked. The bytes are handed over, not copied.
 *
 * @param address after redirects
 * @param bytes as sent
 * @param type the media type and its parameters as the server names them, "" for none
 * @param validators to ask later whether there is a newer copy
 */
public record WebPage(URI address, byte[] bytes, String type, Validators validators)
    implements Fetched {
  public WebPage {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(validators, "validators");
  }
}
