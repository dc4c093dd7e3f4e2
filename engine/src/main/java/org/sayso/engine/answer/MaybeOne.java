package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import org.sayso.model.entity.CaseEntity;

/**
 * Two entities of a case that may be one; nobody has settled it, and nothing keeps it.
 *
 * @param one the first
 * @param other the second
 * @param reasons what speaks for and against it, in words; never empty
 */
public record MaybeOne(CaseEntity one, CaseEntity other, List<String> reasons) {
  public MaybeOne {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    reasons = List.copyOf(reasons);
  }
}
