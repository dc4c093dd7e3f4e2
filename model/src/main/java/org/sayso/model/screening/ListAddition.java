package org.sayso.model.screening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What keeping a state of a list did.
 *
 * @param kept the state
 * @param before the state that held before it, as far as one is kept
 * @param known whether these very bytes were kept already, so that nothing was done
 * @param came entries that the state before did not have
 * @param changed entries that say other things than before
 * @param went entries of the state before that are no longer there: delisted
 * @param notes what the reader noted of the files, in sentences
 */
public record ListAddition(
    KeptVersion kept,
    Optional<KeptVersion> before,
    boolean known,
    int came,
    int changed,
    int went,
    List<String> notes) {
  public ListAddition {
    Objects.requireNonNull(kept, "kept");
    Objects.requireNonNull(before, "before");
    notes = List.copyOf(notes);
  }

  /** Whether more than half of the entries went: so a file looks that was cut off. */
  public boolean shrank() {
    return before.filter(b -> went > b.entries() / 2).isPresent();
  }
}
