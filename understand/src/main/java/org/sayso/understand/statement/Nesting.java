package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which statement reports which: one whose cue stands in another's content is within it. */
final class Nesting {
  private final List<Draft> drafts;

  /** Drops doubles and brings the rest into the order of their content. */
  Nesting(List<Draft> all) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : all) {
      boolean twin =
          kept.stream()
              .anyMatch(
                  k -> k.content().equals(draft.content()) && k.sources().equals(draft.sources()));
      if (!twin) {
        kept.add(draft);
      }
    }
    kept.sort(
        Comparator.comparing((Draft d) -> d.content().start())
            .thenComparing(d -> -d.content().end())
            .thenComparing(Draft::head));
    this.drafts = List.copyOf(kept);
  }

  /** In the order of their content, the longer first where two start together. */
  List<Draft> drafts() {
    return drafts;
  }

  /** The index of the shortest statement whose content holds the cue of this one. */
  Optional<Integer> within(int index) {
    Draft inner = drafts.get(index);
    return java.util.stream.IntStream.range(0, drafts.size())
        .boxed()
        .filter(i -> i != index && holds(drafts.get(i), inner))
        .min(Comparator.comparingInt(i -> length(drafts.get(i))));
  }

  private static boolean holds(Draft outer, Draft inner) {
    return isRelayed(outer, inner)
        || outer.content().covers(inner.head()) && !inner.content().covers(outer.head());
  }

  /** "…, the Gazette reported, citing two officials": one content that comes through another. */
  private static boolean isRelayed(Draft outer, Draft inner) {
    return inner.rule().equals(Citations.CITED)
        && !outer.rule().equals(Citations.CITED)
        && outer.content().equals(inner.content());
  }

  private static int length(Draft draft) {
    return draft.content().spans().stream().mapToInt(s -> s.length()).sum();
  }
}
