package org.sayso.engine.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.engine.answer.MaybeOne;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.CaseLinks;

/**
 * Why entities of a case are one, and which may be. From the links as they were found; of those
 * that corrections have changed since, only what still holds.
 */
public final class Joins {
  private final CaseLinks links;
  private final Map<String, CaseEntity> kept;

  /** The links as found, and the entities that the case keeps. */
  public Joins(CaseLinks links, List<CaseEntity> kept) {
    this.links = links;
    this.kept = kept.stream().collect(Collectors.toMap(CaseEntity::id, e -> e));
  }

  /** Every pair that may be one, in the order of the ids. */
  public List<MaybeOne> maybe() {
    return links.suggestions().stream()
        .filter(s -> kept.containsKey(s.one()) && kept.containsKey(s.other()))
        .map(s -> new MaybeOne(kept.get(s.one()), kept.get(s.other()), s.reasons()))
        .toList();
  }

  /** Why differently written names of the entity are one, in words; empty where all are alike. */
  public List<String> reasons(String entityId) {
    return links.reasons().getOrDefault(entityId, List.of());
  }
}
