package org.sayso.engine.answer;

import java.util.List;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** Chooses the stretch of an article that shows a finding to a reader. */
final class Passages {
  private Passages() {}

  /** The evidence, widened to the parties that stand in the same block. */
  static Span around(Evidence evidence, List<Party> parties, Article article) {
    Span hull = evidence.hull();
    Span block =
        article.blocks().stream()
            .map(Block::span)
            .filter(b -> b.overlaps(hull))
            .reduce(hull, Span::to);
    Span wide = hull;
    for (Party party : parties) {
      if (block.covers(party.span())) {
        wide = wide.to(party.span());
      }
    }
    return wide;
  }
}
