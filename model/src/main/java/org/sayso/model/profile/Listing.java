package org.sayso.model.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * What an authority decided on one whom it lists.
 *
 * @param programmes the regimes or laws under which
 * @param listed since when; empty where the list does not say
 * @param delisted the first day on which it no longer holds; empty while it does
 * @param remarks what the list adds in words: reasons, positions, connections
 */
public record Listing(
    List<String> programmes, Optional<Edtf> listed, Optional<Edtf> delisted, List<String> remarks) {
  /** Listed, and nothing more is said. */
  public static final Listing BARE =
      new Listing(List.of(), Optional.empty(), Optional.empty(), List.of());

  public Listing {
    programmes = List.copyOf(programmes);
    Objects.requireNonNull(listed, "listed");
    Objects.requireNonNull(delisted, "delisted");
    remarks = List.copyOf(remarks);
  }
}
