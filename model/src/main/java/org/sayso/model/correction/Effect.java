package org.sayso.model.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a correction does to the case as it is now.
 *
 * @param correction its number
 * @param kind what became of it
 * @param by the number of the correction that says otherwise, where it is overridden
 * @param entities ids of the entities that it made or changed, as they are now, hidden ones too;
 *     for a split the part first
 * @param gone what is no longer there of what it spoke of, in words for a person; may name
 *     something although the rest applies
 */
public record Effect(
    int correction,
    EffectKind kind,
    Optional<Integer> by,
    List<String> entities,
    List<String> gone) {
  public Effect {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    entities = List.copyOf(entities);
    gone = List.copyOf(gone);
  }
}
