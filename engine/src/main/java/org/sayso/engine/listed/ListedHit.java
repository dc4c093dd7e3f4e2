package org.sayso.engine.listed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.Verdict;

/**
 * Somebody listed who may be meant.
 *
 * @param version the state of the list that tells of it
 * @param entry who
 * @param score how far it fits, 0 to 1; from .70 a person should look
 * @param weight how much rare evidence agrees; it ranks equal scores and has no upper bound
 * @param reasons of the score, the names first
 * @param ruling what was decided on it; empty where nobody did
 */
public record ListedHit(
    ListVersion version,
    ListEntry entry,
    double score,
    double weight,
    List<Reason> reasons,
    Optional<Ruling> ruling) {
  public ListedHit {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(entry, "entry");
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(ruling, "ruling");
  }

  /** Its name among all lists. */
  public EntryRef ref() {
    return new EntryRef(version.list(), entry.profile().id());
  }

  /** Whether somebody said so, and the entry is still as it was. */
  public boolean ruled(Verdict verdict) {
    return ruling.filter(r -> r.says(verdict)).isPresent();
  }

  /** The same with what was decided on it. */
  public ListedHit ruled(Optional<Ruling> decided) {
    return new ListedHit(version, entry, score, weight, reasons, decided);
  }
}
