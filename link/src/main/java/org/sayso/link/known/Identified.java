package org.sayso.link.known;

import java.util.List;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;

/**
 * The entities of a case, seen with what a user knows.
 *
 * @param entities in the order of their first members; each article's entity in exactly one
 * @param known who of them is whom, sorted by base and profile
 * @param possible who may be whom; to be offered, not to be taken for true
 */
public record Identified(List<CaseEntity> entities, List<Known> known, List<Known> possible) {
  public Identified {
    entities = List.copyOf(entities);
    known = List.copyOf(known);
    possible = List.copyOf(possible);
  }
}
