package org.sayso.model.entity;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What linking a case came to.
 *
 * @param entities each article's entity in exactly one, in the order of their first members
 * @param suggestions what may be one and is kept apart, sorted; kept by nobody
 * @param reasons by an entity's id, why differently written names were made one, in words, sorted;
 *     no row where all names were the same
 */
public record CaseLinks(
    List<CaseEntity> entities,
    List<Suggestion> suggestions,
    SortedMap<String, List<String>> reasons) {
  public CaseLinks {
    entities = List.copyOf(entities);
    suggestions = suggestions.stream().sorted().toList();
    reasons = java.util.Collections.unmodifiableSortedMap(copy(reasons));
  }

  private static SortedMap<String, List<String>> copy(Map<String, List<String>> reasons) {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    reasons.forEach((id, words) -> copy.put(id, List.copyOf(words)));
    return copy;
  }
}
