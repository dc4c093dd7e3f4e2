package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.story.Claim;

/**
 * A claim with what stands behind it.
 *
 * @param claim what several findings assert in common
 * @param about the case entities concerned, in the order of {@code claim.about()}
 * @param support what asserts it
 * @param denial what denies it
 */
public record FoundClaim(
    Claim claim, List<CaseEntity> about, List<Finding> support, List<Finding> denial) {
  public FoundClaim {
    Objects.requireNonNull(claim, "claim");
    about = List.copyOf(about);
    support = List.copyOf(support);
    denial = List.copyOf(denial);
  }
}
