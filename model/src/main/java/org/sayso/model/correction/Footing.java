package org.sayso.model.correction;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an entity was made of: what the linker joined, or the part that a split made.
 *
 * @param anchors a place for each of its articles' entities, sorted; never empty
 * @param split the number of the correction that split it off; without that one it is not there
 */
public record Footing(List<Anchor> anchors, Optional<Integer> split) {
  public Footing {
    anchors = anchors.stream().sorted().distinct().toList();
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("nothing to stand on");
    }
  }
}
