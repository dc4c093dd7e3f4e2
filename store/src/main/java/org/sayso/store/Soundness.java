package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;

/** What must hold of an article, beyond what its types see to, to be stored. */
final class Soundness {
  private Soundness() {}

  /**
   * Fails where entities, or findings of one kind, are not numbered upwards, or a finding names a
   * statement that the article has not.
   */
  static void require(LinkedArticle linked) {
    requireUpwards(linked.entities().stream().map(Entity::number).toList());
    require(linked.annotated());
  }

  private static void require(AnnotatedArticle annotated) {
    requireUpwards(annotated.statements().stream().map(s -> s.id().number()).toList());
    requireUpwards(annotated.events().stream().map(EventMention::number).toList());
    requireUpwards(annotated.relations().stream().map(Relation::number).toList());
    Set<StatementId> known =
        annotated.statements().stream().map(Statement::id).collect(Collectors.toSet());
    named(annotated)
        .filter(id -> !known.contains(id))
        .forEach(
            id -> {
              throw new IllegalArgumentException(
                  "no statement " + id + " in " + annotated.article().id());
            });
  }

  private static Stream<StatementId> named(AnnotatedArticle annotated) {
    return Stream.of(
            annotated.statements().stream().map(Statement::within),
            annotated.events().stream().map(EventMention::statement),
            annotated.relations().stream().map(Relation::statement))
        .flatMap(ids -> ids)
        .flatMap(Optional::stream);
  }

  private static void requireUpwards(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) <= numbers.get(i - 1)) {
        throw new IllegalArgumentException("entities or findings out of order: " + numbers);
      }
    }
  }
}
