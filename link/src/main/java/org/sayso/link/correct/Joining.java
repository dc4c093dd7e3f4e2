package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sayso.model.correction.Correction.Merge;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Ground;
import org.sayso.model.entity.ArticleEntity;

/** Makes one of several. */
final class Joining {
  private final State state;

  Joining(State state) {
    this.state = state;
  }

  Step apply(Merge merge) {
    Map<String, Group> found = new LinkedHashMap<>();
    List<String> gone = new ArrayList<>();
    for (Ground ground : merge.grounds()) {
      Optional<Group> holder = state.holder(ground);
      holder.ifPresent(group -> found.put(group.id(), group));
      if (holder.isEmpty()) {
        gone.add(ground.name());
      }
    }
    if (merge.grounds().size() - gone.size() < 2) {
      return Step.waits(gone);
    }
    EffectKind kind = found.size() > 1 ? EffectKind.APPLIES : EffectKind.ALREADY_SO;
    List<List<ArticleEntity>> parts = found.values().stream().map(Group::members).toList();
    join(found.values());
    List<ArticleEntity> members = parts.stream().flatMap(List::stream).toList();
    return new Step(kind, members, areOne(parts), gone);
  }

  /** The first takes the others in. */
  Group join(Collection<Group> groups) {
    Group one = groups.stream().reduce(Group::with).orElseThrow();
    groups.forEach(state::remove);
    state.put(one);
    return one;
  }

  private static Predicate<State> areOne(List<List<ArticleEntity>> parts) {
    return now -> {
      Set<String> common = owners(now, parts.get(0));
      parts.forEach(part -> common.retainAll(owners(now, part)));
      return !common.isEmpty();
    };
  }

  private static Set<String> owners(State now, List<ArticleEntity> members) {
    return members.stream()
        .flatMap(member -> now.owner(member).stream())
        .map(Group::id)
        .collect(Collectors.toSet());
  }
}
