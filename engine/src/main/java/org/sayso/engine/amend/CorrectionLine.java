package org.sayso.engine.amend;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Effect;

/**
 * A correction and what becomes of it.
 *
 * @param record the correction, with who, when and why
 * @param effect what it does to the case; empty where articles were read and not linked since
 */
public record CorrectionLine(CorrectionRecord record, Optional<Effect> effect) {
  public CorrectionLine {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(effect, "effect");
  }
}
