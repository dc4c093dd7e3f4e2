package org.sayso.model.entity;

import java.util.Objects;

/**
 * Whom one entity of a case is known as.
 *
 * @param entity its id ({@code Q…})
 * @param known the profile, and why
 * @param certain whether it is taken for that one; else it is only offered
 */
public record KnownEntity(String entity, Known known, boolean certain) {
  public KnownEntity {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(known, "known");
  }
}
