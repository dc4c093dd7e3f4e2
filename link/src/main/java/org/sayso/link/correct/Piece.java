package org.sayso.link.correct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.entity.ArticleEntity;

/**
 * What the linker joined, or what a split took out of it.
 *
 * @param split the number of the correction that made it
 * @param members sorted
 */
record Piece(Optional<Integer> split, List<ArticleEntity> members) {
  Piece {
    members = members.stream().sorted().distinct().toList();
  }

  static Piece linked(List<ArticleEntity> members) {
    return new Piece(Optional.empty(), members);
  }

  Piece without(Set<ArticleEntity> others) {
    return new Piece(split, members.stream().filter(m -> !others.contains(m)).toList());
  }
}
