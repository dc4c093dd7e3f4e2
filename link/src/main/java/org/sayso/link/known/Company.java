package org.sayso.link.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;

/** Who of a case appears beside whom. Immutable. */
final class Company {
  private static final int ENOUGH = 2;

  private final Map<ArticleId, Set<String>> cast = new HashMap<>();

  Company(List<CaseEntity> entities) {
    for (CaseEntity entity : entities) {
      for (ArticleEntity member : entity.members()) {
        cast.computeIfAbsent(member.article(), a -> new HashSet<>()).add(entity.id());
      }
    }
  }

  /**
   * The group whose company this one keeps: it shares two others with it whom no other group has,
   * and none with any other group.
   */
  Optional<String> keeps(ArticleEntity member, Map<String, List<ArticleEntity>> groups) {
    Map<String, Integer> groupsOf = new HashMap<>();
    Map<String, Set<String>> around = new HashMap<>();
    for (String group : new TreeSet<>(groups.keySet())) {
      Set<String> seen = new HashSet<>();
      groups.get(group).forEach(m -> seen.addAll(cast.getOrDefault(m.article(), Set.of())));
      seen.forEach(other -> groupsOf.merge(other, 1, Integer::sum));
      around.put(group, seen);
    }
    Set<String> here = cast.getOrDefault(member.article(), Set.of());
    Optional<String> found = Optional.empty();
    for (String group : new TreeSet<>(groups.keySet())) {
      long shared =
          here.stream()
              .filter(around.get(group)::contains)
              .filter(other -> groupsOf.get(other) == 1)
              .count();
      if (shared > 0 && (found.isPresent() || shared < ENOUGH)) {
        return Optional.empty();
      }
      found = shared > 0 ? Optional.of(group) : found;
    }
    return found;
  }
}
