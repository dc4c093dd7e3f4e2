package org.sayso.model.correction;

import java.util.Objects;
import java.util.Optional;

/**
 * A correction as it is kept, whether in force or taken back.
 *
 * @param number its place in the order in which a case's corrections were made, from one
 * @param correction what is put right
 * @param made by whom, when and why
 * @param undone by whom and when it was taken back; empty while it is in force
 */
public record CorrectionRecord(
    int number, Correction correction, Signature made, Optional<Signature> undone) {
  public CorrectionRecord {
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(undone, "undone");
    if (number < 1) {
      throw new IllegalArgumentException("corrections count from one: " + number);
    }
  }

  /** As people name it: {@code k1}. */
  public String id() {
    return "k" + number;
  }

  /** Whether it has not been taken back. */
  public boolean inForce() {
    return undone.isEmpty();
  }

  /** The same, taken back. */
  public CorrectionRecord undone(Signature by) {
    return new CorrectionRecord(number, correction, made, Optional.of(by));
  }
}
