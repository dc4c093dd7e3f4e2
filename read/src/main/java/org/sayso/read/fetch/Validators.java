package org.sayso.read.fetch;

import java.util.Objects;
import java.util.Optional;

/**
 * What a server says of a copy, so that it can be asked later whether there is a newer one (RFC
 * 9110, section 8.8). Both are the server's own words, given back as they came.
 *
 * @param etag its name for this copy
 * @param lastModified its last change
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  /** Nothing said; a request with these is not conditional. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  public Validators {
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(lastModified, "lastModified");
  }
}
