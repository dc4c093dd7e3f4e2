package org.sayso.model.profile;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * Which state of which list.
 *
 * @param list short name of the list: {@code un}, {@code ofac-sdn}, {@code eu}, {@code uk}, …, or
 *     what the user calls it
 * @param digest SHA-256 of the files' bytes, in hexadecimal digits: the same bytes, the same
 *     version
 * @param retrieved when the files were fetched
 * @param issued when the authority made this state, as the files say; empty where they do not
 */
public record ListVersion(String list, String digest, Instant retrieved, Optional<Edtf> issued) {
  public ListVersion {
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(issued, "issued");
    if (list.isBlank() || digest.isBlank()) {
      throw new IllegalArgumentException("a list's version needs a name and a digest: " + list);
    }
  }
}
