package org.sayso.model.screening;

import java.util.Objects;

/**
 * That an entity of a case may be somebody listed.
 *
 * @param entity the entity's id ({@code Q…})
 * @param entry who on which list
 * @param name what the entry is called
 * @param score how well it fits, 0 to 1
 */
public record EntityMatch(String entity, EntryRef entry, String name, double score) {
  public EntityMatch {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(name, "name");
  }
}
