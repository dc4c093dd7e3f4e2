package org.sayso.engine.known;

import java.util.Objects;
import org.sayso.model.profile.KeptBase;

/**
 * What became of knowledge that was brought.
 *
 * @param base as it is kept
 * @param known how many entities of the case are now known by it
 * @param offered for how many more it offers somebody
 */
public record KnowledgeReport(KeptBase base, int known, int offered) {
  public KnowledgeReport {
    Objects.requireNonNull(base, "base");
  }
}
