package org.sayso.understand.factuality;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;

/**
 * How firmly something is put, and why.
 *
 * @param factuality as its own source puts it
 * @param auxiliary what keeps it from being a fresh fact, in the words of PLOVER; a hedged negation
 *     ("may not have paid") is {@code HEDGED} with {@code NEGATION}
 * @param explanation the words that decided; none where nothing speaks against a plain fact
 */
public record Assessment(Factuality factuality, Set<Auxiliary> auxiliary, Explanation explanation) {
  public Assessment {
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(explanation, "explanation");
    auxiliary = auxiliary.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(auxiliary));
  }
}
