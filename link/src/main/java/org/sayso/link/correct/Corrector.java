package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;

/** Lays corrections over what the linker made of a case. Stateless and thread-safe. */
public final class Corrector {
  /**
   * The case as it is seen through the corrections in force. The order of articles and entities
   * changes nothing; that of the records, where they speak of the same entity, is that of their
   * numbers.
   *
   * @param articles every article of the case, as it was read
   * @param entities as the linker made them of these articles
   * @param records every correction, those taken back too
   */
  public Corrected apply(
      List<LinkedArticle> articles, List<CaseEntity> entities, List<CorrectionRecord> records) {
    State state = new State(articles, entities);
    Replay replay = new Replay(state);
    List<CorrectionRecord> inOrder =
        records.stream().sorted(Comparator.comparing(CorrectionRecord::number)).toList();
    replay.run(inOrder);
    Map<ArticleId, LinkedArticle> before =
        articles.stream()
            .collect(Collectors.toMap(a -> a.article().id(), Function.identity(), (a, b) -> a));
    Renumbering numbers = new Renumbering();
    List<LinkedArticle> after = new ArrayList<>();
    for (LinkedArticle article : state.articles()) {
      LinkedArticle was = before.get(article.article().id());
      after.add(was == article ? article : numbers.of(article, last(was)));
    }
    List<Group> groups = state.groups().stream().map(numbers::of).toList();
    return new Corrected(after, groups, effects(inOrder, replay, state), numbers.changed());
  }

  private static List<Effect> effects(List<CorrectionRecord> records, Replay replay, State state) {
    return records.stream().map(r -> effect(r.number(), replay, state)).toList();
  }

  private static Effect effect(int number, Replay replay, State state) {
    Step step = replay.step(number);
    List<String> entities =
        step.members().stream()
            .flatMap(member -> state.owner(member).stream())
            .map(Group::id)
            .distinct()
            .toList();
    return replay
        .overrider(number)
        .map(
            by -> new Effect(number, EffectKind.OVERRIDDEN, Optional.of(by), entities, step.gone()))
        .orElseGet(() -> new Effect(number, step.kind(), Optional.empty(), entities, step.gone()));
  }

  private static int last(LinkedArticle article) {
    return article.entities().stream().mapToInt(Entity::number).max().orElse(0);
  }
}
