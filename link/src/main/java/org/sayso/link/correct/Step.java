package org.sayso.link.correct;

import java.util.List;
import java.util.function.Predicate;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.entity.ArticleEntity;

/**
 * What one correction did when its turn came.
 *
 * @param kind what became of it
 * @param members those whom it concerned
 * @param holds whether what it asks for is so
 * @param gone what it did not find, in words
 */
record Step(
    EffectKind kind, List<ArticleEntity> members, Predicate<State> holds, List<String> gone) {
  static Step waits(List<String> gone) {
    return new Step(EffectKind.WAITS, List.of(), state -> true, gone);
  }

  static Step undone() {
    return new Step(EffectKind.UNDONE, List.of(), state -> true, List.of());
  }
}
