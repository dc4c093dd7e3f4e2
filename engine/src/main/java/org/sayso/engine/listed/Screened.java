package org.sayso.engine.listed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.engine.answer.Dossier;
import org.sayso.model.profile.Profile;

/**
 * Somebody, and who on the lists may be meant.
 *
 * @param asked with what was known of it
 * @param hits those decided to be the same first, then the best
 * @param known everything that the case says of it; empty for a bare name
 */
public record Screened(Profile asked, List<ListedHit> hits, Optional<Dossier> known) {
  public Screened {
    Objects.requireNonNull(asked, "asked");
    hits = List.copyOf(hits);
    Objects.requireNonNull(known, "known");
  }
}
