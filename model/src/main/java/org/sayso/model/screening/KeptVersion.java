package org.sayso.model.screening;

import java.time.LocalDate;
import java.util.Objects;
import org.sayso.model.profile.ListVersion;

/**
 * A state of a list that a case keeps.
 *
 * @param version which
 * @param day from which it holds: when it was issued, or, where that is not told, when it was
 *     fetched (in UTC)
 * @param entries how many are in it
 */
public record KeptVersion(ListVersion version, LocalDate day, int entries) {
  public KeptVersion {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(day, "day");
  }
}
